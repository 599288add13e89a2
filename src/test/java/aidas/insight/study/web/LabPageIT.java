package aidas.insight.study.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@InBrowser
class LabPageIT {

    private static final String LAB = "/insight/lab.xhtml";
    private static final String OWN = "?x=experience&y=nps";
    private static final String EXPERIENCE = "?x=experience&y=nps&months=18";

    @BeforeAll
    static void bring() {
        Experience.bring();
    }

    private static LabPageView open(Browser browser, String login, String query) {
        return new LabPageView(browser.as(login).open(LAB + query));
    }

    @Test
    void R1_2_the_finding_stands_first_and_the_power_before_every_figure(Browser browser) {
        var page = open(browser, "harriet", EXPERIENCE);
        assertThat(page.heading()).isEqualTo(finding());
        assertThat(page.parts().getFirst()).matches("What \\d+ stores can show");
        assertThat(page.parts())
                .containsSubsequence(
                        "Can the two measures be trusted?",
                        "The picture",
                        "Which came first?",
                        "Between stores and inside them",
                        "Among stores that are alike",
                        "What others found",
                        "In plain words");
        assertThat(page.text()).contains("What causes what, only a trial can tell");
    }

    /**
     * What the figures allow to be said. The demo company is drawn anew each day; on some days its
     * few stores seem to differ by chance.
     */
    private static String finding() {
        var pearson =
                Api.as("harriet")
                        .get("/api/v1/insight/studies" + EXPERIENCE)
                        .json()
                        .getJsonObject("relation")
                        .getJsonObject("pearson");
        if (!pearson.getBoolean("beyondChance")) {
            return "Inside stores “Recommendation (NPS)” rises when “Support at work” rose,"
                    + " 2 months later";
        }
        var way = pearson.getJsonNumber("r").doubleValue() > 0 ? "higher" : "lower";
        return "Stores with higher “Support at work” have " + way + " “Recommendation (NPS)”";
    }

    @Test
    void R1_3_below_ten_stores_the_page_is_closed_and_says_so(Browser browser) {
        var page = open(browser, "olga", "?x=nps&y=ces-7&format=online");
        assertThat(page.heading()).isEqualTo("3 stores are too few to tell: it takes 10");
        assertThat(page.text())
                .contains("Closed below ten stores", "Can the two measures be trusted?")
                .doesNotContain("Pearson");
        Axe.check(page.page());
    }

    @Test
    void R1_4_each_coefficient_has_its_interval_and_the_picture_a_table(Browser browser) {
        var page = open(browser, "harriet", EXPERIENCE);
        assertThat(page.picture()).contains("stores by “Support at work”").contains("likely");
        assertThat(page.rows()).isGreaterThanOrEqualTo(30);
        assertThat(page.drawn())
                .hasSizeGreaterThan(15)
                .allMatch(said -> said.matches("−?[\\d.]+, likely −?[\\d.]+ to −?[\\d.]+"));
        assertThat(page.estimate("Between stores")).isEqualTo(page.estimate("Pearson"));
    }

    @Test
    void R1_1_the_question_stands_in_the_address(Browser browser) {
        var page = open(browser, "harriet", "");
        page.change();
        page.choose("What may lead", "Recommendation (NPS)");
        page.choose("What may follow", "Ease, 1 to 7 (CES)");
        page.choose("Region", "Bulgaria");
        page.show();
        assertThat(page.page().url()).contains("x=nps", "y=ces-7", "region=BG");
        page.tab("Top and bottom 20%");
        assertThat(page.page().url()).contains("quintiles.xhtml", "x=nps", "region=BG");
        page.page().goBack();
        assertThat(page.page().url()).contains("lab.xhtml", "y=ces-7");
    }

    @Test
    void R1_1_what_is_not_there_answers_404() {
        for (String query :
                new String[] {"x=stars", "y=stars", "months=x", "lag=13", "region=MARS"}) {
            assertThat(Pages.as("harriet").get(LAB + "?" + query).status())
                    .as(query)
                    .isEqualTo(404);
        }
    }

    @Test
    void R1_5_a_reader_of_many_pairs_is_told_of_how_many(Browser browser) {
        open(browser, "harriet", "?x=nps&y=ces-7");
        open(browser, "harriet", "?x=nps&y=csat-7");
        var third = open(browser, "harriet", "?x=turnover&y=nps");
        assertThat(third.text()).contains("One of 3 pairs you have looked at");
    }

    @Test
    void R2_1_a_lead_finds_the_own_store_and_no_other(Browser browser) {
        var page = open(browser, "mira", OWN);
        assertThat(page.text())
                .contains("Vitosha 48", "fifth", "r is rounded")
                .doesNotContain("p =", "p <");
        assertThat(page.page().locator("main select").count()).isEqualTo(2);
        assertThat(page.page().content())
                .doesNotContain("Akropolis")
                .doesNotContain("drivers.xhtml");
        Axe.check(page.page());
    }

    @Test
    void R2_1_a_neighbours_lead_finds_the_own_store_and_chooses_none(Browser browser) {
        var page = open(browser, "jonas", OWN);
        assertThat(page.text()).contains("Akropolis").doesNotContain("Vitosha");
        assertThat(Pages.as("jonas").get(LAB + OWN + "&region=BG").status()).isEqualTo(404);
        assertThat(Pages.as("jonas").get(LAB + OWN + "&months=18").status()).isEqualTo(404);
        assertThat(Pages.as("jonas").get("/insight/drivers.xhtml").status()).isEqualTo(403);
    }

    @Test
    void the_page_is_read_in_lithuanian_and_by_keyboard(Browser browser) {
        var page = open(browser.reading("lt"), "harriet", EXPERIENCE);
        assertThat(page.heading()).contains("„Palaikymas“", "„Rekomendavimas (NPS)“");
        assertThat(page.text()).contains("Parduotuvių viduje „Rekomendavimas (NPS)“ didėja");
        var it = page.page();
        it.locator("main details > summary").first().focus();
        it.keyboard().press("Enter");
        it.locator("#y").focus();
        it.keyboard().type("Papr");
        it.getByText("Rodyti", new Page.GetByTextOptions().setExact(true)).focus();
        it.keyboard().press("Enter");
        it.waitForURL("**/lab.xhtml?**y=ces-7**");
    }

    @Test
    void R3_1_the_ladder_says_interval_n_and_what_cannot_be_told(Browser browser) {
        var page = new LabPageView(browser.as("olga").open("/insight/ladder.xhtml"));
        assertThat(page.heading()).matches("Each missed standard goes with a score .* lower");
        assertThat(page.text())
                .contains("none missed", "3 or more missed")
                .contains("Which standard costs most cannot be told.")
                .contains("20% lower (relative, so about 79)", "without n or interval");
        assertThat(page.text())
                .containsPattern("visits with checked standards · .*20\\d\\d.* · All regions");
        assertThat(page.drawn()).hasSizeGreaterThanOrEqualTo(8);
        var some = new LabPageView(browser.open("/insight/ladder.xhtml?region=BG&format=city"));
        assertThat(some.text()).containsPattern("standards · .*20\\d\\d.* · Bulgaria · city");
    }

    @Test
    void R3_1_fifths_say_how_many_stores_they_hold(Browser browser) {
        var page =
                new LabPageView(
                        browser.as("harriet").open("/insight/quintiles.xhtml?x=nps&y=csat-7"));
        assertThat(page.heading()).containsIgnoringCase("fifth by “Recommendation (NPS)”");
        assertThat(page.text()).containsPattern("\\d stores, cut at").contains("seed 20260060");
        var few =
                new LabPageView(browser.open("/insight/quintiles.xhtml?x=nps&y=csat-7&region=LT"));
        assertThat(few.text()).contains("Fewer than three stores a fifth");
    }

    @Test
    void R3_1_drivers_say_so_where_there_are_too_few_stores(Browser browser) {
        var query = "/insight/drivers.xhtml?y=nps&x=turnover&x=experience&months=12";
        var page = new LabPageView(browser.as("harriet").open(query));
        assertThat(page.text()).contains("All together account for", "1,000 draws, seed 20260060");
        assertThat(page.drawn()).hasSize(2);
        var few = new LabPageView(browser.open(query + "&format=online"));
        assertThat(few.heading()).isEqualTo("3 stores are too few: 2 measures take at least 10");
    }
}
