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

    private static StoresPageView open(Browser browser, String login, String query) {
        return new StoresPageView(browser.as(login).open(BOARD + query));
    }

    @Test
    void R1_1_the_planted_differences_make_tiers(Browser browser) {
        var page = open(browser, "mira", "?months=12");
        assertThat(page.heading()).contains("clearly above the group");
        assertThat(page.tiers()).first().isEqualTo("Clearly above the group");
        assertThat(page.tiers()).last().isEqualTo("Clearly below the group");
        assertThat(page.places("Vitosha 48")).matches("\\d+( to \\d+)?");
    }

    @Test
    void R1_1_the_board_explains_itself(Browser browser) {
        var page = open(browser, "mira", "?months=12");
        page.explain();
        assertThat(page.page().locator(".pop").first().innerText())
                .contains("F = ", "seed", "board-1");
    }

    @Test
    void a_lead_finds_the_own_store_with_n_and_interval(Browser browser) {
        var page = open(browser, "mira", "?months=12");
        assertThat(page.units()).filteredOn(name -> name.contains("your store")).hasSize(1);
        assertThat(page.said("Vitosha 48")).matches("(?s)\\d+\\s+n [\\d,]+ · \\d+ to \\d+");
        assertThat(page.drawn("Vitosha 48")).contains("likely");
    }

    @Test
    void R1_2_small_stores_wait_without_a_figure(Browser browser) {
        var page = open(browser, "olga", "");
        page.choose("Region", "Great Britain");
        page.choose("Period", "Last 3 whole months");
        page.show();
        assertThat(page.waiting())
                .isNotEmpty()
                .allMatch(store -> store.contains("more answer"))
                .anyMatch(store -> store.contains("Stonegate"));
        assertThat(page.units()).noneMatch(name -> name.contains("Stonegate"));
    }

    @Test
    void R1_3_what_is_compared_stands_in_the_address(Browser browser) {
        var page = open(browser, "harriet", "");
        page.choose("Region", "Lithuania");
        page.choose("Score", "Ease, 1 to 7 (CES)");
        page.choose("Compare by", "Fair score: adjusted for customer mix");
        page.show();
        assertThat(page.page().url()).contains("region=LT", "scale=CES-7", "mix=adjusted");
        page.units("Regions");
        assertThat(page.page().url()).contains("unit=regions", "scale=CES-7");
        page.page().goBack();
        assertThat(page.page().url()).contains("region=LT");
    }

    @Test
    void R1_4_the_file_has_what_the_page_has(Browser browser) throws IOException {
        var page = open(browser, "mira", "?months=12");
        var lines = Files.readAllLines(page.file().path());
        assertThat(lines.getFirst()).contains("n,value,low,high,in,method").contains("place_to");
        assertThat(lines).hasSize(page.units().size() + page.waiting().size() + 1);
    }

    @Test
    void R1_4_who_may_not_see_the_page_gets_no_file() {
        assertThat(Pages.as("elena").get(BOARD + "?export=csv").status()).isEqualTo(403);
    }

    @Test
    void R1_5_the_funnel_names_the_own_store_only(Browser browser) {
        var page = open(browser, "mira", "?months=12");
        assertThat(page.funnel()).contains("above").contains("below");
        assertThat(page.drawnData()).contains("Vitosha 48").doesNotContain("Akropolis");
    }

    @Test
    void R1_6_no_range_leaves_the_axis(Browser browser) {
        var page = open(browser, "mira", "?months=12");
        var beyond =
                page.page()
                        .evaluate(
                                "() => [...document.querySelectorAll('.board .reach')].filter(l =>"
                                        + " l.x1.baseVal.valueInSpecifiedUnits < 0 ||"
                                        + " l.x2.baseVal.valueInSpecifiedUnits > 100).length");
        assertThat(beyond).isEqualTo(0);
    }

    @Test
    void a_team_board_says_why_it_has_no_fair_score(Browser browser) {
        var page = open(browser, "mira", "?unit=teams&months=12");
        assertThat(page.page().locator("main").innerText())
                .contains("There is no fair score for teams");
    }

    @Test
    void what_is_not_there_answers_404() {
        for (String query :
                new String[] {"scale=STARS", "region=MARS", "unit=people", "months=x", "band=x"}) {
            assertThat(Pages.as("olga").get(BOARD + "?" + query).status()).as(query).isEqualTo(404);
        }
    }
}
