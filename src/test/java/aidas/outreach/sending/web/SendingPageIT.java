package aidas.outreach.sending.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.rest.SetFixture;
import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

@InBrowser
class SendingPageIT {

    private static final String BATCHES = "/api/v1/sending/short-messages";
    private static final String RULE = "/api/v1/sending/rule";

    @Test
    void R1_3_the_page_says_why_somebody_was_not_asked(Browser browser) {
        var id = Long.toString(System.nanoTime(), 36);
        var told =
                Api.asIngest()
                        .post(
                                "/api/v1/interactions",
                                """
                                {"source":"page-it","externalId":"%s","store":"BG-SOF-01",
                                 "occurredAt":"%s"}"""
                                        .formatted(id, Clock.systemUTC().instant()));
        assertThat(told.json().getString("verdict")).isEqualTo("no_address");
        var page = browser.as("adam").open("/outreach/sending.xhtml");
        assertThat(page.locator("main").innerText()).contains(id, "No address");
        Axe.check(page);
    }

    @Test
    void R4_5_a_batch_that_nobody_confirmed_is_shown_to_administrators(Browser browser) {
        SetFixture.roster(List.of(SetFixture.row("SMS-IT", "SMS-IT-2", "Europe/Sofia", "SMS-E2")));
        var told =
                Api.asIngest()
                        .post(
                                "/api/v1/interactions",
                                """
                                {"source":"page-it","externalId":"%s","store":"SMS-IT-2",
                                 "occurredAt":"%s","phone":"+359 8%s"}"""
                                        .formatted(
                                                Long.toString(System.nanoTime(), 36),
                                                Clock.systemUTC().instant(),
                                                System.nanoTime() % 10_000_000));
        assertThat(told.json().getString("verdict")).isEqualTo("invited");
        var id = Api.asIngest().post(BATCHES, "").header("X-Aidas-Batch");
        var page = browser.as("adam").reading("en").open("/outreach/sending.xhtml");
        assertThat(page.locator("main").innerText())
                .contains("Batch " + id + ",", "can be fetched again until");
        Axe.check(page);
        Api.asIngest().post(BATCHES + "/batches/" + id + "/confirmation", "");
        page.reload();
        assertThat(page.locator("main").innerText()).doesNotContain("Batch " + id + ",");
    }

    @Test
    void R6_1_a_number_that_cannot_be_is_refused_below_its_field(Browser browser) {
        var page = browser.as("adam").open("/outreach/sending.xhtml");
        page.getByLabel("Customers asked in a store", new GetByLabelOptions().setExact(false))
                .fill("1001");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save")).click();
        page.waitForLoadState();
        assertThat(page.locator(".ui-message-error").allInnerTexts().toString())
                .contains("0 to 1,000");
        assertThat(Api.as("adam").get(RULE).json().getInt("daily")).isLessThan(1001);
        var refused = Api.as("adam").put(RULE, "{\"personDays\":31}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("accountDays", "daily", "seed");
        var before = Api.as("adam").get("/api/v1/sending/log?before=-1");
        assertThat(before.status()).isEqualTo(400);
        assertThat(before.body()).contains("before");
    }

    @Test
    void R4_2_an_address_that_ends_letters_tells_nobody_anything(Browser browser) throws Exception {
        var url = aidas.testbed.Testbed.get().url() + "/enough/" + "x".repeat(43);
        var answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(url)).build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("leads nowhere");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
