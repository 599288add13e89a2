package aidas.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class ReportsPageIT {

    private static final String WORDS = "You told everybody what the customer had told you.";

    @Test
    void R7_2_a_report_reaches_hr_who_hides_it_and_the_giver_is_told(Browser browser) {
        var given =
                Api.as("mira")
                        .post(
                                "/api/v1/kudos",
                                """
                                {"to":["E1001"],"value":"say-it","reach":"store","message":"%s"}
                                """
                                        .formatted(WORDS));
        var id = given.header("Location").replaceFirst(".*/", "");
        var report = "/api/v1/kudos/" + id + "/reports";
        assertThat(Api.as("elena").post(report, "{\"reason\":\"It tells a secret.\"}").status())
                .isEqualTo(204);
        var page = new ThanksView(browser.as("harriet").open("/recognition/reports.xhtml"));
        page.page().locator("label", new Page.LocatorOptions().setHasText(WORDS)).first().click();
        page.press("Hide it");
        assertThat(page.said()).contains("Write 1 to 400 characters");
        page.page().getByLabel("Why you decide so").fill("A customer’s secret is in it.");
        page.press("Hide it");
        assertThat(page.page().locator("body").innerText()).contains("The giver is told why");
        Axe.check(page.page());
        assertThat(Api.as("elena").get("/api/v1/kudos/" + id).status()).isEqualTo(404);
        assertThat(Api.as("mira").get("/api/v1/kudos/" + id).json().getString("because"))
                .isEqualTo("A customer’s secret is in it.");
    }

    @Test
    void R7_2_hr_takes_off_a_reply_that_should_not_stand_there(Browser browser) {
        var given =
                Api.as("mira")
                        .post(
                                "/api/v1/kudos",
                                """
                                {"to":["E1001"],"value":"say-it","reach":"store","message":"%s"}
                                """
                                        .formatted(WORDS));
        var path = "/api/v1/kudos/" + given.header("Location").replaceFirst(".*/", "");
        var reply = "{\"words\":\"You tell everybody everything.\",\"language\":\"en\"}";
        assertThat(Api.as("elena").post(path + "/replies", reply).status()).isEqualTo(201);
        assertThat(Api.as("mira").post(path + "/reports", "{\"reason\":\"The reply.\"}").status())
                .isEqualTo(204);
        var page = new ThanksView(browser.as("harriet").open("/recognition/reports.xhtml"));
        Axe.check(page.page());
        page.page()
                .locator("label", new Page.LocatorOptions().setHasText("You tell everybody ev"))
                .click();
        page.press("Take the reply off");
        assertThat(page.page().locator("body").innerText()).contains("The reply is gone");
        var talk = Api.as("mira").get(path).json().getJsonObject("talk");
        assertThat(talk.getJsonArray("replies")).isEmpty();
        assertThat(Api.as("mira").delete(path).status()).isEqualTo(204);
    }

    @Test
    void R3_4_hr_sets_the_thanks_of_the_next_month_and_proves_the_balances(Browser browser) {
        var page = new ThanksView(browser.as("harriet").open("/recognition/reports.xhtml"));
        page.page().getByRole(AriaRole.SPINBUTTON).fill("25");
        page.press("Save");
        assertThat(page.said()).contains("From the next month on: 25");
        page.page().getByRole(AriaRole.SPINBUTTON).fill("0");
        page.press("Save");
        assertThat(page.said()).contains("A whole number from 1 to 1000.");
        page.follow("Count anew");
        assertThat(page.said()).contains("every balance is what the thanks say");
    }
}
