package aidas.recovery.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The report on the demo's cases, and the owner's inputs. */
@InBrowser
class ReportPageIT {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    @Test
    void R6_1_the_finding_comes_first_and_figures_have_n(Browser browser) {
        var page = browser.as("olga").reading("en").open("/recovery/report.xhtml");
        var cases = Api.as("olga").get("/api/v1/recovery/report").json().getInt("cases");
        if (cases >= 5) {
            assertThat(page.locator("h1").innerText()).contains("in time");
            assertThat(page.locator("main").innerText())
                    .contains("Heard from us in time", "How is this worked out?", "n ");
        } else {
            assertThat(page.locator("main").innerText()).contains("Fewer than five cases");
        }
        Axe.check(page);
    }

    @Test
    void R6_1_a_time_without_cases_says_why_nothing_is_told(Browser browser) {
        var page =
                browser.as("mira")
                        .reading("en")
                        .open("/recovery/report.xhtml?from=2001-01-01&until=2001-02-01");
        assertThat(page.locator("h1").innerText()).isEqualTo("No cases");
        assertThat(page.locator("main").innerText())
                .contains("No case was opened in this time")
                .doesNotContain("What complaints cost", "Fewer than five");
    }

    @Test
    void R6_2_the_owner_says_inputs_and_a_fault_stands_at_its_field(Browser browser) {
        var page = browser.as("olga").reading("en").open("/recovery/report.xhtml");
        page.locator("[id='inputs:hours']").fill("many");
        press(page, "Keep it");
        assertThat(page.locator("main").innerText()).contains("A number from 0 to 1,000.");
        page.locator("[id='inputs:hours']").fill("1,5");
        page.locator("[id='inputs:hourly']").fill("20");
        page.locator("[id='inputs:yearly']").fill("400");
        page.locator("[id='inputs:leaving']").fill("30");
        page.locator("[id='inputs:recovered']").fill("10");
        press(page, "Keep it");
        assertThat(page.locator("[id='inputs:hours']").inputValue()).isEqualTo("1.50");
        assertThat(page.locator("main").innerText()).contains("as sure as the owner’s inputs");
    }

    @Test
    void R6_3_the_table_is_a_file() {
        var file = Pages.as("mira").get("/recovery/report.xhtml?export=csv");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.toString()).contains("in_time_percent");
    }

    @Test
    void R6_1_it_is_told_in_lithuanian(Browser browser) {
        var page =
                browser.as("mira")
                        .reading("lt")
                        .open("/recovery/report.xhtml?from=2001-01-01&until=2001-02-01");
        assertThat(page.locator("h1").innerText()).isEqualTo("Atvejų nėra");
    }
}
