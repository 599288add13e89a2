package aidas.leaderboard.web;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The comparison of stores as a person sees it. */
record StoresPageView(Page page) {

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** The names with their marks, from above. */
    List<String> stores() {
        return page.getByRole(AriaRole.ROWHEADER).allInnerTexts();
    }

    /** What is said of a store that has entered: value, n and interval. */
    String said(String store) {
        return row(store).locator("td").first().innerText();
    }

    /** What its whisker tells those who do not see it. */
    String drawn(String store) {
        return row(store).getByRole(AriaRole.IMG).getAttribute("aria-label");
    }

    List<String> waiting() {
        return page.locator(".waiting li").allInnerTexts();
    }

    String notice() {
        return page.getByRole(AriaRole.NOTE).innerText();
    }

    void compare(String region, String period, String score) {
        page.getByLabel("Region").selectOption(labelled(region));
        page.getByLabel("Period").selectOption(labelled(period));
        page.getByLabel("Score").selectOption(labelled(score));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
        page.waitForLoadState();
    }

    Download file() {
        return page.waitForDownload(
                () ->
                        page.getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions().setName("Download"))
                                .click());
    }

    private Locator row(String store) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(store))
                .first();
    }

    private static com.microsoft.playwright.options.SelectOption labelled(String label) {
        return new com.microsoft.playwright.options.SelectOption().setLabel(label);
    }
}
