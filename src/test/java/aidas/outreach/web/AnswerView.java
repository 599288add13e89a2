package aidas.outreach.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;

/** The public page in words. */
record AnswerView(Page page) {

    /** So long from letter to letter, as a thumb needs; words in no time come back (R4.2). */
    private static final double KEY_MILLISECONDS = 100;

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

    void fill(String words, String name, String mail, String phone) {
        page.locator("#comment").fill(words);
        choose("queue");
        page.locator("#quotable").check();
        page.locator("#contact").check();
        page.locator("#name").fill(name);
        page.locator("#mail").fill(mail);
        page.locator("#phone").fill(phone);
    }

    /**
     * Sends it as if it had been filled in in no time.
     *
     * @param stamp of a form that is shown at this moment
     */
    void hurry(String stamp) {
        page.locator("input[name=stamp]").evaluate("(field, now) => field.value = now", stamp);
        send();
    }

    String notice() {
        return page.locator(".notice").textContent();
    }

    /** What stands in the fields. */
    List<String> typed() {
        return Stream.of("#comment", "#name", "#mail", "#phone")
                .map(field -> page.locator(field).inputValue())
                .toList();
    }

    /** Boxes that are ticked, by their names; the score with its number. */
    List<String> ticked() {
        return page.locator("input:checked").all().stream()
                .map(
                        box ->
                                box.getAttribute("type").equals("radio")
                                        ? box.getAttribute("name") + "=" + box.inputValue()
                                        : box.getAttribute("name"))
                .toList();
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
