package aidas.recovery.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A lead opens a problem on what comes back, and says what was done. */
@InBrowser
class ProblemPageIT {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    private static Page opened(Browser browser) {
        var page = browser.as("mira").reading("en").open("/recovery/problems.xhtml");
        page.locator("[id='problem:title']").fill("Queues before closing time");
        press(page, "Open it");
        assertThat(page.locator("h1").innerText()).isEqualTo("Queues before closing time");
        return page;
    }

    @Test
    void R6_1_what_comes_back_stands_beside_its_past(Browser browser) {
        var page = browser.as("harriet").reading("en").open("/recovery/problems.xhtml?days=90");
        assertThat(page.locator("main").innerText())
                .contains("Why cases are opened", "What unhappy customers tap about the company")
                .contains("per 100 answers, 95 %:");
        Axe.check(page);
    }

    @Test
    void R6_1_it_stands_below_each_other_on_a_phone(Browser browser) {
        var page = browser.onPhone().as("mira").reading("en").open("/recovery/problems.xhtml");
        var width = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue()).isLessThanOrEqualTo(390);
    }

    @Test
    void R6_1_a_fault_stands_at_its_field(Browser browser) {
        var page = browser.as("mira").reading("en").open("/recovery/problems.xhtml");
        press(page, "Open it");
        assertThat(page.locator("main").innerText()).contains("Write a name of 1 to 120");
    }

    @Test
    void R6_2_what_is_done_is_measured_from_its_day(Browser browser) {
        var page = opened(browser);
        page.locator("[id='act:what']").fill("A second till");
        press(page, "Add it");
        assertThat(page.locator("main").innerText()).contains("Choose a day from today on");
        page.locator("[id='act:due']").fill(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        press(page, "Add it");
        page.locator("[id='finish:note']").fill("It stands beside the door");
        press(page, "It is done");
        assertThat(page.locator("main").innerText())
                .contains("It stands beside the door")
                .contains("14 days after the day it was done");
        Axe.check(page);
    }

    @Test
    void R6_1_it_is_told_in_bulgarian(Browser browser) {
        var page = browser.as("harriet").reading("bg").open("/recovery/problems.xhtml");
        assertThat(page.locator("h1").innerText()).isEqualTo("Какво се повтаря");
    }

    @Test
    void R6_1_it_is_told_in_lithuanian(Browser browser) {
        var page = browser.as("mira").reading("lt").open("/recovery/problems.xhtml");
        assertThat(page.locator("h1").innerText()).isEqualTo("Kas vis kartojasi");
    }
}
