package aidas.points.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Points from the yes to the statement and back. */
@InBrowser
class PointsMinePageIT {

    private static String said(Page page) {
        return page.locator("body").innerText();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    @Test
    void R8_1_a_person_joins_reads_the_statement_and_leaves(Browser browser) {
        Api.as("jonas").put("/api/v1/me/points/consent", "{\"joined\":false}");
        var page = browser.as("jonas").reading("en").open("/points/mine.xhtml");
        assertThat(page.locator("h1").innerText()).isEqualTo("You take no part in points");
        Axe.check(page);
        press(page, "Take part");
        assertThat(page.locator("h1").innerText()).contains("You have", "point");
        assertThat(said(page)).contains("You take part from now on.", "Statement");
        press(page, "Take no part any more");
        assertThat(page.locator("h1").innerText()).isEqualTo("You take no part in points");
    }

    @Test
    void R8_2_a_line_says_why_it_is_there_and_leads_to_it(Browser browser) {
        var page = browser.as("elena").reading("en").open("/points/mine.xhtml");
        assertThat(said(page)).contains("For a thank-you received.", "Rule thanks-got, version 1");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open it"))
                .first()
                .click();
        page.waitForLoadState();
        assertThat(page.url()).contains("/recognition/kudos.xhtml?id=");
    }

    @Test
    void R8_3_the_statement_is_taken_along_as_a_table() {
        var file = Pages.as("elena").get("/points/mine.xhtml?export=csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.toString()).contains("thanks-got 1");
    }
}
