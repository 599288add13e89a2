package aidas.leaderboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

@InBrowser
class StoresPageIT {

    private static final String BOARD = "/leaderboard/stores.xhtml";

    private static StoresPageView open(Browser browser, String login) {
        return new StoresPageView(browser.as(login).open(BOARD + "?days=365"));
    }

    @Test
    void R1_1_the_planted_differences_are_more_than_chance(Browser browser) {
        var page = open(browser, "mira");
        assertThat(page.heading()).isEqualTo("The stores differ by more than chance");
        assertThat(page.notice()).contains("not a ranking").contains("by chance");
    }

    @Test
    void a_lead_finds_the_own_store_with_n_and_interval(Browser browser) {
        var page = open(browser, "mira");
        assertThat(page.stores()).filteredOn(name -> name.contains("your store")).hasSize(1);
        assertThat(page.said("Vitosha 48")).matches("(?s)\\d+\\s+n [\\d,]+ · \\d+ to \\d+");
        assertThat(page.drawn("Vitosha 48")).contains("likely");
    }

    @Test
    void R1_2_small_stores_wait_without_a_figure(Browser browser) {
        var page = open(browser, "olga");
        page.compare("Great Britain", "Last 90 days", "Recommendation (NPS)");
        assertThat(page.waiting())
                .hasSize(1)
                .allMatch(store -> store.contains("more answer"))
                .anyMatch(store -> store.contains("Stonegate"));
        assertThat(page.stores()).noneMatch(name -> name.contains("Stonegate"));
    }

    @Test
    void R1_3_what_is_compared_stands_in_the_address(Browser browser) {
        var page = open(browser, "harriet");
        page.compare("Lithuania", "Last 90 days", "Ease, 1 to 7 (CES)");
        assertThat(page.page().url()).contains("region=LT", "days=90", "scale=CES-7");
        page.page().goBack();
        assertThat(page.stores()).anyMatch(name -> name.contains("Vitosha 48"));
    }

    @Test
    void R1_4_the_file_has_what_the_page_has(Browser browser) throws IOException {
        var page = open(browser, "mira");
        var lines = Files.readAllLines(page.file().path());
        assertThat(lines.getFirst()).contains("store,name,city,scale,from,to,n,value,low,high");
        assertThat(lines).hasSize(page.stores().size() + page.waiting().size() + 1);
    }

    @Test
    void R1_4_who_may_not_see_the_page_gets_no_file() {
        assertThat(Pages.as("elena").get(BOARD + "?export=csv").status()).isEqualTo(403);
    }

    @Test
    void what_is_not_there_answers_404() {
        assertThat(Pages.as("olga").get(BOARD + "?scale=STARS").status()).isEqualTo(404);
        assertThat(Pages.as("olga").get(BOARD + "?region=MARS").status()).isEqualTo(404);
    }
}
