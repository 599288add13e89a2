package aidas.idea.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The pages of ideas as a person sees them. */
record IdeasView(Page page) {

    static final String TEXT = "Who waits cannot be seen from the back; a bell would tell us.";

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    String said() {
        return page.locator("body").innerText();
    }

    void press(String button) {
        button(button).click();
        page.waitForLoadState();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    void fill(String field, String words) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(words);
    }

    /** Types a title, and waits until it is kept. */
    void title(String title) {
        page.getByLabel("Title").fill(title);
        page.locator("[data-address]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Writes what is to be sent; the title is there already. */
    void text() {
        page.getByLabel("What is the problem, and what would you do?").fill(TEXT);
    }

    /** Sends it and is led to it. */
    String send() {
        button("Send").click();
        page.waitForURL(url -> url.contains("one.xhtml"));
        return id();
    }

    /** The number of the idea that is open. */
    String id() {
        return page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    /** Until the server has answered. */
    void answered() {
        page.waitForCondition(
                () -> (boolean) page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
    }

    /** Does nothing stick out sideways? */
    boolean fits() {
        return (boolean)
                page.evaluate(
                        "() => document.documentElement.scrollWidth <= window.innerWidth + 1");
    }
}
