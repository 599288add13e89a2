package aidas.insight.mirror.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The perception mirror as a lead sees it. */
record MirrorPageView(Page page) {

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    String said() {
        return page.locator("main").innerText();
    }

    /** The value of the only number that can be written. */
    String guess() {
        return page.getByRole(AriaRole.SPINBUTTON).inputValue();
    }

    MirrorPageView save(String points) {
        page.getByRole(AriaRole.SPINBUTTON).fill(points);
        page.locator("[id='guess:submit']").click();
        page.waitForLoadState();
        return this;
    }
}
