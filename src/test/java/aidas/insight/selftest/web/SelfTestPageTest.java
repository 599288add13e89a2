package aidas.insight.selftest.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.insight.selftest.Checked;
import aidas.insight.selftest.Outcome;
import aidas.insight.selftest.Report;
import aidas.insight.selftest.SelfTestDesk;
import aidas.shared.web.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a failure is told; in the browser there is none to look at. */
class SelfTestPageTest {

    private static final Checked RIGHT = new Checked("NPS", "45", 45, 15, 9, true);
    private static final Checked WRONG = new Checked("NPS", "45", 44.99999, 6.698, 9, false);
    private static final Checked NOTHING = new Checked("NPS", "45", Double.NaN, 0, 9, false);

    private final SelfTestPage page = new SelfTestPage();

    /** Finds two of three cases wrong. */
    static class Finding extends SelfTestDesk {
        @Override
        public Report report() {
            return new Report(
                    List.of(
                            new Outcome("nps", "R", List.of(RIGHT), ""),
                            new Outcome("csat", "R", List.of(RIGHT, WRONG), ""),
                            new Outcome("ces", "R", List.of(NOTHING), "it broke")));
        }
    }

    @BeforeEach
    void load() {
        page.desk = new Finding();
        page.load();
    }

    @Test
    void R2_5_the_cases_that_disagree_come_first_and_their_worst_value_is_shown() {
        assertThat(page.disagreeing()).isEqualTo(2);
        assertThat(page.cases()).isEqualTo(3);
        assertThat(page.outcomes()).extracting(Outcome::code).containsExactly("csat", "ces", "nps");
        assertThat(page.outcomes().getFirst().least()).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2 of 3 reference cases disagree, disagrees",
        "bg, 2 от 3 еталонни случая не съвпадат, не съвпада",
        "lt, Nesutampa 2 iš 3 etaloninių atvejų, nesutampa"
    })
    void R2_3_a_failure_is_said_in_words(String language, String heading, String verdict) {
        var text = Text.in(Locale.forLanguageTag(language));
        assertThat(text.of("insight.self-test.some", page.disagreeing(), page.cases()))
                .isEqualTo(heading);
        assertThat(text.of(page.verdict(false))).isEqualTo(verdict);
    }

    @Test
    void R2_4_what_did_not_come_out_is_a_dash_and_not_a_zero() {
        assertThat(page.got(NOTHING)).isEqualTo("–");
        assertThat(page.got(WRONG)).isEqualTo("44.99999");
    }

    @Test
    void R2_1_digits_are_never_rounded_up() {
        assertThat(page.digits(WRONG)).isEqualTo(6.6);
        assertThat(page.digits(RIGHT)).isEqualTo(15);
    }
}
