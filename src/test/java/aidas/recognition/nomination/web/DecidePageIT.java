package aidas.recognition.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@InBrowser
class DecidePageIT extends OpenCallOnPages {

    private static final String NO = "Please say what came of it.";

    @Test
    void R3_6_a_lead_on_a_phone_declines_and_the_nominator_reads_why(Browser browser) {
        call();
        var id = sent("elena", "E1003");
        var page = open(browser.onPhone(), "mira", "/recognition/nominations-decide.xhtml");
        assertThat(page.fits()).isTrue();
        page.page().locator("h3 a[href$='id=" + id + "']").click();
        page.page().waitForLoadState();
        assertThat(page.said()).contains("Step 1 of 2: you decide", REASON);
        assertThat(page.fits()).isTrue();
        page.check("Decline");
        page.press("Decide");
        assertThat(page.said()).contains("Write 10 to 1,000 characters; the nominator reads them.");
        Axe.check(page.page());
        page.fill("Reason", NO);
        page.press("Decide");
        assertThat(page.page().locator("body").innerText()).contains("Declined. The nominator");
        assertThat(Api.as("elena").get("/api/v1/nominations/" + id).body()).contains(NO);
    }

    @Test
    void R4_1_hr_reads_whom_it_waits_for_and_then_approves_with_points(Browser browser) {
        call();
        var id = sent("elena", "E1003");
        var page = open(browser, "harriet", "/recognition/nomination.xhtml?id=" + id);
        assertThat(page.said()).contains("A lead of the store decides first.");
        Api.as("mira")
                .post(
                        "/api/v1/nominations/" + id + "/decision",
                        "{\"step\":1,\"verdict\":\"approve\"}");
        page.page().reload();
        page.check("Approve");
        page.press("Decide");
        assertThat(page.said()).contains("Choose one of the amounts.");
        page.page().getByLabel("Points").selectOption("50");
        page.press("Decide");
        assertThat(page.page().locator("body").innerText()).contains("Approved.");
        assertThat(Api.as("elena").get("/api/v1/nominations/" + id).body())
                .contains("\"approved\"", "\"points\":50");
    }

    @Test
    void R5_2_hr_announces_a_call_counts_it_and_closes_it(Browser browser) {
        var page = open(browser, "harriet", "/recognition/nominations-manage.xhtml");
        page.press("Save");
        assertThat(page.said()).contains("1 to 60 characters.", "Today or a later day.");
        Axe.check(page.page());
        var today = LocalDate.now(ZoneOffset.UTC);
        page.fill("Code", code);
        page.fill("First day", today.toString());
        page.fill("Last day", today.plusDays(9).toString());
        page.fill("Points", "10, 50");
        for (var language : new String[] {"en", "bg", "lt"}) {
            for (var field : new String[] {"name", "criteria"}) {
                page.page().locator("[id$=':" + field + "-" + language + "']").fill(name);
            }
        }
        page.press("Save");
        assertThat(page.said()).contains(name, "No nominations.");
        sent("elena", "E1003");
        page.page().navigate(page.page().url() + "?stores=" + code);
        assertThat(page.said()).contains("How “" + name + "” reaches the stores", "Vitosha 48");
        Axe.check(page.page());
        var file =
                page.page()
                        .waitForDownload(
                                () ->
                                        page.page()
                                                .locator(
                                                        "#calls li",
                                                        new Page.LocatorOptions().setHasText(name))
                                                .getByRole(AriaRole.BUTTON)
                                                .first()
                                                .click());
        assertThat(file.suggestedFilename()).isEqualTo("nominations-" + code + ".csv");
    }
}
