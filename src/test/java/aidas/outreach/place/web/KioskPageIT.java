package aidas.outreach.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.rest.SetFixture;
import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tablet in a store, in a browser that nobody logged in with. */
@InBrowser
class KioskPageIT {

    private static final String QUESTION =
            "How likely are you to recommend us to a friend or colleague?";

    private String store;

    @BeforeEach
    void a_store_of_its_own() {
        store = "OPK-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        SetFixture.roster(List.of(SetFixture.row("OPK-IT", store, "Europe/Sofia", "")));
    }

    private KioskView open(Browser browser) {
        var body = "{\"kind\":\"kiosk\",\"label\":\"exit\",\"language\":\"en\"}";
        var made = Api.as("adam").post("/api/v1/stores/" + store + "/places", body);
        return new KioskView(browser.onScreen(1024, 768).open(made.json().getString("path")))
                .asks(QUESTION);
    }

    /** How many answers the figures of this store hold, and the sum of their scores. */
    private String counted() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var figures =
                Api.as("olga")
                        .get(
                                "/api/v1/stores/%s/figures?from=%s&until=%s"
                                        .formatted(store, today.minusDays(2), today.plusDays(2)));
        assertThat(figures.status()).as(figures.toString()).isEqualTo(200);
        var mean = figures.json().getJsonArray("means").getJsonObject(0);
        int n = mean.getInt("n");
        return n + ": " + Math.round(n * mean.getJsonNumber("value").doubleValue());
    }

    @Test
    void a_customer_answers_in_two_taps_and_the_next_one_finds_the_question(Browser browser) {
        var tablet = open(browser);
        Axe.check(tablet.page());
        tablet.tap(3);
        Axe.check(tablet.page());
        tablet.press("Queue").write("Nobody at the till.").press("Done");
        Axe.check(tablet.page());
        tablet.press("Yes").ready().says("");
        assertThat(counted()).isEqualTo("1: 3");
        assertThat(tablet.page().locator("#comment").inputValue()).isEmpty();
        assertThat(tablet.page().context().cookies()).isEmpty();
    }

    @Test
    void R3_1_and_R3_2_what_is_answered_without_a_network_counts_once(Browser browser) {
        var tablet = open(browser).kept().withoutNetwork();
        tablet.answered(9).answered(0).answered(10).says("Waiting for the network: 3");
        tablet.startedAnew().says("Waiting for the network: 3");
        // it arrives, but the word that it did is lost: the tablet sends it again
        var lost = new AtomicInteger();
        tablet.page()
                .route(
                        "**/answers",
                        route -> {
                            route.fetch();
                            lost.incrementAndGet();
                            route.abort();
                        });
        tablet.withNetwork();
        tablet.page().waitForCondition(() -> lost.get() > 0);
        tablet.page().unroute("**/answers");
        tablet.page().evaluate("dispatchEvent(new Event('online'))");
        tablet.says("");
        assertThat(counted()).isEqualTo("3: 19");
    }

    @Test
    void R3_1_another_window_of_the_tablet_takes_nothing_away(Browser browser) {
        var tablet = open(browser).kept().withoutNetwork();
        tablet.answered(9).answered(1).says("Waiting for the network: 2");
        // while the first is on its way, the other window takes it off the queue
        tablet.page()
                .evaluate(
                        """
                        () => {
                          const queue = "aidas-kiosk" + location.pathname;
                          const send = window.fetch;
                          window.fetch = async (where, what) => {
                            const reply = await send(where, what);
                            const kept = JSON.parse(localStorage.getItem(queue));
                            if (kept.length === 2) localStorage.setItem(queue, JSON.stringify(kept.slice(1)));
                            return reply;
                          };
                        }
                        """);
        tablet.withNetwork();
        tablet.page().evaluate("dispatchEvent(new Event('online'))");
        tablet.says("");
        assertThat(counted()).isEqualTo("2: 10");
    }

    @Test
    void R3_1_a_score_that_was_tapped_when_the_power_went_is_an_answer(Browser browser) {
        var tablet = open(browser).tap(4);
        tablet.startedAnew().says("");
        assertThat(counted()).isEqualTo("1: 4");
    }

    @Test
    void R3_5_what_cannot_be_taken_is_kept_and_said(Browser browser) {
        var tablet = open(browser);
        tablet.page()
                .evaluate(
                        """
                        () => localStorage.setItem("aidas-kiosk" + location.pathname, JSON.stringify([
                          { key: "0".repeat(32), version: 999999999, language: "en", at: Date.now(),
                            score: 5, comment: "", company: null, chips: [], begged: null }]))
                        """);
        tablet.page().evaluate("dispatchEvent(new Event('online'))");
        tablet.says("Could not be taken: 1");
        tablet.answered(8).says("Could not be taken: 1");
        assertThat(counted()).isEqualTo("1: 8");
    }

    @Test
    void R3_6_it_asks_for_no_name_and_no_address(Browser browser) {
        var tablet = open(browser).tap(0);
        assertThat(tablet.page().locator("input").count()).isZero();
        assertThat(tablet.page().locator("textarea").count()).isEqualTo(1);
    }

    @Test
    void the_language_is_chosen_by_each_customer(Browser browser) {
        var tablet = open(browser).press("Български");
        assertThat(tablet.page().locator("#question").textContent())
                .isEqualTo("Колко вероятно е да ни препоръчате на приятел или колега?");
        tablet.tap(7).press("Готово").press("Не").ready();
        assertThat(tablet.page().locator("#question").textContent()).isEqualTo(QUESTION);
    }
}
