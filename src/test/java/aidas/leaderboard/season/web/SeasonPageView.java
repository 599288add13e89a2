package aidas.leaderboard.season.web;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A season as a person sees it. */
record SeasonPageView(Page page) {

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    String said() {
        return page.locator("body").innerText();
    }

    SeasonPageView check() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check it now")).click();
        page.waitForLoadState();
        return this;
    }

    SeasonPageView appeal(String reason) {
        page.getByLabel("What is wrong?").fill(reason);
        return press("Send the appeal");
    }

    SeasonPageView decide(String words) {
        page.getByLabel("Your decision in words").first().fill(words);
        return press("Do not uphold");
    }

    Download file(String kind) {
        return page.waitForDownload(
                () ->
                        page.getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions().setName(kind).setExact(true))
                                .click());
    }

    private SeasonPageView press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
        page.waitForLoadState();
        return this;
    }
}
