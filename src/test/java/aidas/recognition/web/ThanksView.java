package aidas.recognition.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The pages of thanks as a person sees them. */
record ThanksView(Page page) {

    private static final int MOST_STEPS = 80;

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    String said() {
        return page.locator("main").innerText();
    }

    Locator cards() {
        return page.locator("#wall > li");
    }

    /** Is there a line to the server? */
    boolean live() {
        page.getByText("New ones appear here by themselves.").waitFor();
        return page.getByText("Show new ones").isHidden();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** Finds a colleague by name and chooses that one. */
    void choose(String name, String label) {
        page.getByLabel("Find by name, in any store").fill(name);
        press("Find");
        page.waitForCondition(
                () -> (boolean) page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
        page.getByLabel(label).waitFor();
        page.getByLabel(label).check();
    }

    void write(String value, String message) {
        page.getByLabel(value).check();
        page.getByLabel("What did they do?").fill(message);
    }

    /** The number of the thank-you that is open. */
    String id() {
        return page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    /** Goes there with the Tab key alone. */
    void tabTo(String name) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if (focused().startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to '" + name + "', ended at " + focused());
    }

    private String focused() {
        return page.evaluate(
                        "(() => { const e = document.activeElement; const l = e.labels && e.labels[0];"
                                + " return (l ? l.innerText : e.innerText || e.value || '').trim(); })()")
                .toString();
    }
}
