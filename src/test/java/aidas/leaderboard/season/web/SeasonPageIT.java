package aidas.leaderboard.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@InBrowser
class SeasonPageIT {

    private static final String CODE = "page-" + Long.toString(System.nanoTime(), 36);
    private static final String SEASON = "/leaderboard/season.xhtml?season=" + CODE;
    private static final YearMonth NOW = YearMonth.now(ZoneOffset.UTC);

    @BeforeAll
    static void a_season_that_is_closed() {
        var body =
                """
                {"code":"%s","name":{"en":"Half a year","bg":"Полугодие","lt":"Pusmetis"},
                 "unit":"stores","from":"%s","until":"%s"}
                """
                        .formatted(CODE, NOW.minusMonths(6), NOW);
        Api.as("harriet").post("/api/v1/seasons", body);
        Api.as("harriet").post("/api/v1/seasons/" + CODE + "/closing", "");
    }

    private static SeasonPageView open(Browser browser, String login) {
        return new SeasonPageView(browser.as(login).open(SEASON));
    }

    @Test
    void R6_2_a_lead_reads_rules_state_result_and_the_own_store(Browser browser) {
        var page = open(browser, "mira");
        assertThat(page.heading()).isEqualTo("Half a year");
        assertThat(page.said())
                .contains("provisional", "It takes 30 answers to enter", "Your store")
                .contains("Appeals are taken until")
                .doesNotContain("Clearly below");
        Axe.check(page.page());
    }

    @Test
    void R3_1_the_hash_is_checked_on_the_page(Browser browser) {
        var page = open(browser, "olga").check();
        assertThat(page.said()).contains("Checked: nothing was changed");
    }

    @Test
    void R4_1_a_lead_appeals_for_the_own_store(Browser browser) {
        var lead = open(browser, "mira").appeal("A receipt of another store");
        assertThat(lead.said()).contains("Your appeal is sent", "A receipt of another store");
    }

    @Test
    void R4_2_hr_decides_in_words(Browser browser) {
        Api.as("jonas")
                .post(
                        "/api/v1/seasons/" + CODE + "/appeals",
                        "{\"unit\":\"LT-VNO-01\",\"reason\":\"a receipt\"}");
        var hr = open(browser, "harriet").decide("The receipt is yours");
        assertThat(hr.said()).contains("Your decision is written down", "The receipt is yours");
    }

    @Test
    void R6_3_the_result_can_be_taken_as_a_file(Browser browser) throws IOException {
        var lines = Files.readAllLines(open(browser, "mira").file("CSV").path());
        assertThat(lines.getFirst()).contains("season,unit,code,name,place,tier,n,value,low,high");
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.split(",").length > 10);
        assertThat(open(browser, "mira").file("PDF").suggestedFilename())
                .isEqualTo("season-" + CODE + ".pdf");
    }

    @Test
    void R1_1_hr_announces_and_is_told_what_is_wrong(Browser browser) {
        var page = new SeasonsPageView(browser.as("harriet").open("/leaderboard/seasons.xhtml"));
        page.fill("No Code");
        assertThat(page.announce().said())
                .contains("Small letters, digits and hyphens, and a code");
        page.fill(CODE + "-next");
        assertThat(page.announce().said()).contains("The season is announced");
        Axe.check(page.page());
    }

    @Test
    void R6_3_who_compares_nothing_sees_no_season() {
        assertThat(Pages.as("elena").get(SEASON).status()).isEqualTo(403);
        assertThat(Pages.as("mira").get("/leaderboard/season.xhtml?season=NO").status())
                .isEqualTo(404);
    }
}
