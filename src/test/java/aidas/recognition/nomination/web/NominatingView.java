package aidas.recognition.nomination.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The pages of nominations as a person sees them. */
record NominatingView(Page page) {

    private static final int MOST_STEPS = 120;

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    String said() {
        return page.locator("main").innerText();
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

    void fill(String field, String words) {
        page.getByLabel(field).first().fill(words);
    }

    void check(String label) {
        page.getByLabel(label).first().check();
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

    /** Does nothing stick out sideways? */
    boolean fits() {
        return (boolean)
                page.evaluate(
                        "() => document.documentElement.scrollWidth <= window.innerWidth + 1");
    }
}
