package aidas.feedback.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A store's or the company's page as a person sees it. */
record StorePageView(Page page) {

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** What stands below the heading. */
    String scope() {
        return page.locator(".head").innerText();
    }

    /** What customers answered, without the other voices. */
    List<String> quotes() {
        return page.locator("[aria-labelledby=said] blockquote").allInnerTexts();
    }

    /** The headings of the figures and of the other parts. */
    List<String> parts() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                .allInnerTexts();
    }

    /** Value, n and interval of the first figure. */
    String figure() {
        return page.locator(".fig").first().innerText();
    }

    /** Opens how the first figure is worked out. */
    String why() {
        var explain = page.locator(".explain").first();
        explain.locator("summary").click();
        return explain.locator(".pop").innerText();
    }

    /** The trend in words, once its table is open. */
    List<String> months() {
        page.getByText("Show as a table").click();
        return page.locator(".table-of tr").allInnerTexts();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        page.waitForLoadState();
    }

    void choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
