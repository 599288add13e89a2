package aidas.insight.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Missing;
import aidas.feedback.Nps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightTest {

    /** 60 promoters, 20 critics of 100: NPS 40, adjusted Wald 23.0 to 53.9, shown as 23 to 54. */
    private static final Nps FORTY = Nps.of(60, 20, 20).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "40, RIGHT",
        "54, RIGHT",
        "23, RIGHT",
        "55, BETTER",
        "22, WORSE",
        "100, BETTER",
        "-100, WORSE"
    })
    void R2_3_a_guess_is_judged_by_the_interval_as_pages_show_it(int guess, Sight sight) {
        assertThat(Math.rint(FORTY.intervalLow())).isEqualTo(23);
        assertThat(Math.rint(FORTY.intervalHigh())).isEqualTo(54);
        assertThat(Sight.of(guess, FORTY)).isEqualTo(sight);
    }

    @Test
    void R2_4_fewer_than_five_answers_are_not_judged() {
        assertThat(Sight.of(-100, Nps.of(4, 0, 0).orElseThrow())).isEqualTo(Sight.UNTOLD);
        assertThat(Sight.of(-100, Nps.of(5, 0, 0).orElseThrow())).isEqualTo(Sight.WORSE);
        assertThat(Sight.of(0, Missing.nobodyAnswered())).isEqualTo(Sight.UNTOLD);
    }
}
