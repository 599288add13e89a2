package aidas.reward.web;

import static aidas.reward.rest.Offered.costing;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.reward.rest.Offered;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** HR's list of rewards. */
@InBrowser
class RewardManagePageIT {

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        page.waitForLoadState();
    }

    private static String said(Page page) {
        return page.locator("body").innerText();
    }

    private static Locator row(Page page, String code) {
        return page.locator("ol.list > li", new Page.LocatorOptions().setHasText(code));
    }

    @Test
    void R8_4_hr_adds_changes_and_retires_a_reward(Browser browser) {
        var code = Offered.code("page");
        var page = browser.as("harriet").reading("en").open("/reward/manage.xhtml");
        page.locator("[id='reward:code']").fill(code);
        save(page);
        assertThat(said(page)).contains("1 to 60 characters.", "A whole number from 0 to 100,000.");
        Axe.check(page);
        for (var language : new String[] {"en", "bg", "lt"}) {
            page.locator("[id='reward:name-" + language + "']").fill("Name " + code);
            page.locator("[id='reward:description-" + language + "']").fill("What it is");
        }
        page.locator("[id='reward:price']").fill("0");
        page.locator("[id='reward:stock']").fill("2");
        page.locator("[id='reward:warnAt']").fill("2");
        save(page);
        assertThat(said(page)).contains("Added behind the others.");
        assertThat(row(page, code).innerText()).contains("Running low", "2 are left.", "version 1");
        page.navigate(page.url().replaceFirst("\\?.*", "") + "?edit=" + code);
        page.locator("[id='reward:stock']").fill("9");
        save(page);
        assertThat(row(page, code).innerText()).contains("version 2").doesNotContain("Running low");
        button(page, code, "Retire").click();
        page.waitForLoadState();
        assertThat(row(page, code).innerText()).contains("Retired");
        button(page, code, "Bring back").click();
        page.waitForLoadState();
        assertThat(row(page, code).innerText()).doesNotContain("Retired");
    }

    private static Locator button(Page page, String code, String name) {
        return row(page, code)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    @Test
    void R8_4_hr_reads_who_gets_it_without_names(Browser browser) {
        var code = Offered.add("who", costing(0));
        var page =
                browser.as("harriet")
                        .onPhone()
                        .reading("en")
                        .open("/reward/fairness.xhtml?reward=" + code);
        assertThat(said(page))
                .contains("In the company: 0% of", "plausible")
                .doesNotContain("Elena");
        Axe.check(page);
    }

    @Test
    void R6_3_all_requests_are_taken_along_as_a_table_without_points() {
        var file = Pages.as("harriet").get("/reward/manage.xhtml?export=csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.toString()).contains("E1001").doesNotContain("Points");
    }
}
