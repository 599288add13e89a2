package aidas.insight.study.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The laboratory as a person sees it. */
record LabPageView(Page page) {

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** The headings of the parts, in their order. */
    List<String> parts() {
        return page.locator("main h2").allInnerTexts();
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** What the picture tells those who do not see it. */
    String picture() {
        return page.locator(".chart canvas").getAttribute("aria-label");
    }

    /** The stores in the table under the picture. */
    int rows() {
        return page.locator("li.panel .plain caption + thead + tbody tr").count();
    }

    /** Every coefficient that is drawn, as it is heard. */
    List<String> drawn() {
        return page.locator("svg[role=img]").all().stream()
                .map(svg -> svg.getAttribute("aria-label"))
                .toList();
    }

    /** The coefficient under a heading, as it is heard. */
    String estimate(String heading) {
        return page.locator(
                        "xpath=//main//h3[.='"
                                + heading
                                + "']/following-sibling::div//*[@role='img']")
                .first()
                .getAttribute("aria-label");
    }

    /** What a lead reads of the own store on one measure. */
    String place(String measure) {
        return page.locator("xpath=//main//dt[.='" + measure + "']/following-sibling::dd[1]")
                .innerText();
    }

    void change() {
        page.locator("main details > summary").first().click();
    }

    void choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
    }

    void show() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
        page.waitForLoadState();
    }

    void tab(String name) {
        page.locator("main nav.tabs")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        page.waitForLoadState();
    }
}
