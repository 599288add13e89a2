package aidas.outreach.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The public page in words. */
record AnswerView(Page page) {

    /** One hand needs so long from letter to letter. */
    private static final double KEY_MILLISECONDS = 60;

    String heading() {
        return page.locator("h1").textContent().strip();
    }

    void tap(int score) {
        page.locator("button[name=tap][value='" + score + "']").click();
    }

    /** As people write, letter by letter. */
    void write(String words) {
        page.locator("#comment")
                .pressSequentially(
                        words, new Locator.PressSequentiallyOptions().setDelay(KEY_MILLISECONDS));
    }

    String comment() {
        return page.locator("#comment").inputValue();
    }

    void choose(String chip) {
        page.locator("input[name='chip." + chip + "']").check(forced());
    }

    /** The box itself lies unseen over its words. */
    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    void score(int score) {
        page.locator("input[name=score][value='" + score + "']").check(forced());
    }

    boolean asksForContact() {
        return page.locator(".contact").isVisible();
    }

    void agreeToContact(String mail) {
        page.locator("#contact").check();
        page.locator("#mail").fill(mail);
    }

    void send() {
        page.locator("button.send").click();
    }

    void switchTo(String language) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(language)).click();
    }

    void nobodyBegged() {
        page.locator("button[name=begged][value=no]").click();
    }

    String code() {
        return page.locator(".code").textContent();
    }
}
