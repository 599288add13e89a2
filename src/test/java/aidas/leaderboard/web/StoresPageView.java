package aidas.leaderboard.web;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The comparison as a person sees it. */
record StoresPageView(Page page) {

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** The names with their marks, from above. */
    List<String> units() {
        return page.locator(".board tbody tr:not(.band) th").allInnerTexts();
    }

    /** The tiers' headings, from above. */
    List<String> tiers() {
        return page.locator(".board tr.band .tier").allInnerTexts();
    }

    /** What is said of a unit that has entered: value, n and interval. */
    String said(String unit) {
        return row(unit).locator("td").first().innerText();
    }

    /** Where it could stand. */
    String places(String unit) {
        return row(unit).locator("td.places").innerText();
    }

    /** What its whisker tells those who do not see it. */
    String drawn(String unit) {
        return row(unit).getByRole(AriaRole.IMG).getAttribute("aria-label");
    }

    List<String> waiting() {
        return page.locator("section[aria-labelledby=waiting] li").allInnerTexts();
    }

    String notice() {
        return page.getByRole(AriaRole.NOTE).innerText();
    }

    void showAnyway() {
        page.getByText("Show anyway").click();
    }

    void explain() {
        page.getByText("How are tiers made?").click();
    }

    void units(String kind) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("What is compared"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(kind))
                .click();
        page.waitForLoadState();
    }

    void choose(String label, String option) {
        page.getByLabel(label).selectOption(new SelectOption().setLabel(option));
    }

    void show() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
        page.waitForLoadState();
    }

    /** What the funnel tells those who do not see it. */
    String funnel() {
        return page.locator(".chart canvas").getAttribute("aria-label");
    }

    /** The drawing's own data. */
    String drawnData() {
        return (String)
                page.evaluate(
                        "() => JSON.stringify(Object.values(PrimeFaces.widgets)"
                                + ".find(w => w.chart).chart.data.datasets.map(d => d.data))");
    }

    Download file() {
        return page.waitForDownload(
                () ->
                        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                                .click());
    }

    private Locator row(String unit) {
        return page.locator(".board tbody tr:not(.band)")
                .filter(new Locator.FilterOptions().setHasText(unit))
                .first();
    }
}
