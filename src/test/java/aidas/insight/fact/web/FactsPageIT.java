package aidas.insight.fact.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@InBrowser
class FactsPageIT {

    private static final String FACTS = "/insight/facts.xhtml";
    private static final String HEADER = "store,month,measure,value\n";

    private static Page compare(Browser browser, String login, String rows) {
        var page = browser.as(login).open(FACTS);
        var table = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("facts.csv", "text/csv", table));
        page.locator("#file button").click();
        page.waitForLoadState();
        return page;
    }

    private static String heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    @Test
    void R1_1_the_difference_is_shown_then_taken(Browser browser) {
        var value = 100 + System.nanoTime() % 1_000_000;
        var page = compare(browser, "adam", "BG-SOF-01,2007-05,sales," + value + "\n");
        assertThat(heading(page)).isEqualTo("1 fact would change");
        assertThat(page.locator("main").innerText()).contains("BG-SOF-01", "sales");
        page.getByText("Take these facts").click();
        page.waitForLoadState();
        assertThat(heading(page)).isEqualTo("1 fact was taken");
        var again = compare(browser, "adam", "BG-SOF-01,2007-05,sales," + value + "\n");
        assertThat(heading(again)).isEqualTo("0 facts would change");
        assertThat(again.getByText("Take these facts").count()).isZero();
    }

    @Test
    void R1_2_a_fault_is_told_by_line_and_column(Browser browser) {
        var page = compare(browser, "harriet", "NO-STORE,2007-05,sales,1\n");
        assertThat(heading(page)).isEqualTo("1 fault: nothing was taken");
        assertThat(page.locator("main").innerText())
                .contains("2 store", "NO-STORE", "the code of a store that there is");
    }

    @Test
    void R1_3_who_brought_facts_in_stands_in_the_history(Browser browser) {
        var value = 100 + System.nanoTime() % 1_000_000;
        var page = compare(browser, "harriet", "LT-VNO-01,2007-06,sales," + value + "\n");
        page.getByText("Take these facts").click();
        page.waitForLoadState();
        var history = browser.open(FACTS).locator("section[aria-labelledby=history]").innerText();
        assertThat(history)
                .contains("harriet")
                .containsPattern("new: 1, changed: 0|new: 0, changed: 1");
    }

    @Test
    void R2_1_a_measure_is_defined_or_the_field_at_fault_named(Browser browser) {
        var page = browser.as("harriet").reading("bg").open(FACTS);
        define(page, "nps", "Чисто");
        assertThat(page.locator(".ui-messages-error").innerText()).contains("зает от портала");
        define(page, "floor-clean", "Чисто");
        assertThat(page.locator("section[aria-labelledby=measures]").innerText())
                .contains("floor-clean", "Чисто");
    }

    private static void define(Page page, String code, String name) {
        if (!page.locator("#define\\:code").isVisible()) {
            page.getByText("Добавете собствен показател").click();
        }
        page.locator("#define\\:code").fill(code);
        page.locator("#define\\:en").fill("Clean");
        page.locator("#define\\:bg").fill(name);
        page.locator("#define\\:lt").fill("Švaru");
        page.getByText("Запазване на показателя").click();
        page.waitForLoadState();
    }

    @Test
    void a_lead_brings_no_facts_in() {
        assertThat(Pages.as("mira").get(FACTS).status()).isEqualTo(403);
    }
}
