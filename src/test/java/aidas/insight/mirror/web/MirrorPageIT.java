package aidas.insight.mirror.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

@InBrowser
class MirrorPageIT {

    private static final String MIRROR = "/insight/mirror.xhtml";

    private static MirrorPageView open(Browser browser, String login) {
        return new MirrorPageView(browser.as(login).open(MIRROR));
    }

    @Test
    void R1_1_a_lead_gives_a_guess_and_finds_it_again(Browser browser) {
        var page = open(browser, "mira").save("37");
        assertThat(page.heading()).startsWith("You expect an NPS of 37 for ");
        assertThat(open(browser, "mira").guess()).isEqualTo("37");
        assertThat(page.save("-4").heading()).startsWith("You expect an NPS of −4 for ");
        Axe.check(page.page());
    }

    @Test
    void R1_1_a_number_beyond_the_scale_is_told_at_the_field(Browser browser) {
        var page = open(browser, "mira").save("140");
        assertThat(page.said()).contains("Write a whole number from −100 to 100.");
        assertThat(page.guess()).isEqualTo("140");
        assertThat(page.save("3.5").said()).contains("Write a whole number from −100 to 100.");
        Axe.check(page.page());
    }

    @Test
    void R1_1_the_page_speaks_lithuanian(Browser browser) {
        var page = open(browser.reading("lt").onPhone(), "mira").save("42");
        assertThat(page.heading()).endsWith("jūs tikitės, kad NPS bus 42");
        assertThat(page.said())
                .contains("Savo spėjimus matote tik jūs.")
                .contains("Ar vertinate geriau nei klientai?");
    }

    @Test
    void R2_1_the_page_has_no_figure_of_the_month_that_runs(Browser browser) {
        var page = open(browser, "mira").save("37");
        assertThat(page.page().locator("main .fig, main .num, main svg.whisker-cell").count())
                .isZero();
        assertThat(page.said()).contains("Nothing of this month’s answers stands on this page");
    }

    @Test
    void R4_2_hr_reads_of_all_managers_together_and_guesses_nothing(Browser browser) {
        var page = open(browser, "harriet");
        assertThat(page.heading()).isEqualTo("Too few managers have guessed so far");
        assertThat(page.said())
                .contains("nobody sees who guessed what", "Published elsewhere")
                .doesNotContain("mira", "Vitosha");
        assertThat(page.page().locator("input[type=number]").count()).isZero();
        Axe.check(page.page());
    }
}
