package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import org.junit.jupiter.api.Test;

@InBrowser
class StorePageIT {

    private static final String PAGE = "/feedback/store.xhtml";

    private static StorePageView open(Browser browser, String login, String question) {
        return new StorePageView(browser.as(login).open(PAGE + question));
    }

    @Test
    void a_lead_hears_what_customers_say_about_the_store(Browser browser) {
        var page = open(browser, "mira", "");
        assertThat(page.heading()).contains("Vitosha 48");
        assertThat(page.scope()).contains("Vitosha 48, Sofia").contains("answers");
        assertThat(page.quotes()).isNotEmpty().allMatch(words -> words.length() > 2);
        assertThat(page.figure()).matches("(?s)−?\\d+\\s+n [\\d,]+ · −?\\d+ to \\d+.*");
    }

    @Test
    void a_figure_explains_itself_and_a_trend_can_be_read(Browser browser) {
        var page = open(browser, "mira", "?days=365");
        assertThat(page.why()).contains("promoters").contains("95%").contains("Left out");
        assertThat(page.months()).hasSizeBetween(12, 13);
    }

    @Test
    void the_period_stands_in_the_address_and_goes_back(Browser browser) {
        var page = open(browser, "mira", "");
        page.choose("Period", "Last 30 days");
        page.press("Show");
        assertThat(page.page().url()).contains("days=30");
        page.page().goBack();
        assertThat(page.page().url()).doesNotContain("days=30");
    }

    @Test
    void earlier_answers_follow_without_repetition(Browser browser) {
        var page = open(browser, "mira", "");
        var newest = page.quotes();
        page.follow("Show earlier answers");
        assertThat(page.quotes()).isNotEmpty().doesNotContainAnyElementsOf(newest);
        page.follow("Back to the newest");
        assertThat(page.quotes()).isEqualTo(newest);
    }

    @Test
    void the_owner_goes_from_store_to_store(Browser browser) {
        var page = open(browser, "olga", "?store=BG-SOF-01");
        page.choose("Store", "Akropolis, Vilnius");
        page.press("Show");
        assertThat(page.scope()).contains("Akropolis, Vilnius");
    }

    @Test
    void the_lead_of_a_neighbour_is_refused_by_page_and_api() {
        assertThat(Pages.as("jonas").get(PAGE + "?store=BG-SOF-01").status()).isEqualTo(403);
        var api = Api.as("jonas");
        assertThat(api.get("/api/v1/stores/BG-SOF-01/figures").status()).isEqualTo(403);
        assertThat(api.get("/api/v1/stores/BG-SOF-01/feedback").status()).isEqualTo(403);
    }

    @Test
    void a_mistyped_address_is_not_found() {
        assertThat(Pages.as("olga").get(PAGE + "?store=NOWHERE").status()).isEqualTo(404);
        assertThat(Pages.as("olga").get(PAGE + "?store=" + "X".repeat(30)).status()).isEqualTo(404);
        assertThat(Pages.as("mira").get(PAGE + "?before=yesterday").status()).isEqualTo(404);
    }
}
