package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/figures/effect.md prints; 1,000 trials each, one seed each. */
class TrialCoverageTest {

    private static final int RUNS = 1_000;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no effect, 6, 0, 0, 3, 150, 450",
        "an effect of 10, 6, 10, 0, 3, 150, 450",
        "effects that differ, 6, 10, 6, 3, 150, 450",
        "stores of very unlike size, 6, 10, 0, 3, 40, 900",
        "stores that drift, 6, 10, 0, 8, 150, 450",
        "four stores, 4, 10, 0, 3, 150, 450",
        "ten stores, 10, 10, 4, 3, 150, 450"
    })
    void R24_5_an_interval_covers_as_often_as_it_says(
            String name,
            int trial,
            double effect,
            double spread,
            double drift,
            int smallest,
            int largest) {
        var trials = new DrawnTrials(trial, effect, spread, drift, smallest, largest);
        var found = trials.run(RUNS, 2026);
        assertThat(found.covered()).as(name + " " + found).isBetween(.93, .97);
        assertThat(found.bias()).as(name + " " + found).isCloseTo(0, within(.6));
    }

    @Test
    void R24_6_a_placebo_stands_out_in_one_trial_of_twenty_where_there_is_no_effect() {
        assertThat(new DrawnTrials(6, 0, 0, 3, 150, 450).standOut(RUNS, 2027)).isBetween(.03, .07);
    }

    @Test
    void R24_6_an_effect_stands_out_against_placebos() {
        assertThat(new DrawnTrials(6, 15, 0, 3, 150, 450).standOut(200, 2028)).isGreaterThan(.8);
    }
}
