package aidas.leaderboard.season.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The list of seasons and the form to announce one, as HR sees them. */
record SeasonsPageView(Page page) {

    /** A season over two months that are long to come. */
    void fill(String code) {
        page.getByLabel("Name in English").fill("Far away");
        page.getByLabel("Name in Bulgarian").fill("Далеч");
        page.getByLabel("Name in Lithuanian").fill("Toli");
        page.locator("[id='announce:code']").fill(code);
        page.getByLabel("First month").fill("2031-04");
        page.getByLabel("Last month").fill("2031-05");
    }

    SeasonsPageView announce() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Announce").setExact(true))
                .click();
        page.waitForLoadState();
        return this;
    }

    String said() {
        return page.locator("body").innerText();
    }
}
