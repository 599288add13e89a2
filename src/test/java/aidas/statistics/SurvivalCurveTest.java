package aidas.statistics;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.statistics.SurvivalCurve.Wait;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurvivalCurveTest {

    /** Weeks of remission under 6-MP (Freireich and others, Blood 21 (1963) 699–716). */
    private static final List<Wait> REMISSION =
            Stream.concat(
                            Stream.of(6, 6, 6, 7, 10, 13, 16, 22, 23)
                                    .map(week -> new Wait(week, true)),
                            Stream.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
                                    .map(week -> new Wait(week, false)))
                    .toList();

    /** R's lung: days with advanced cancer, and whether they ended. */
    private static List<Wait> lung(String sex) {
        try (var in = SurvivalCurveTest.class.getResourceAsStream("/oracles/inputs/lung.csv");
                var rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .filter(row -> row.getField("sex").equals(sex))
                    .map(
                            row ->
                                    new Wait(
                                            Double.parseDouble(row.getField("time")),
                                            row.getField("status").equals("1")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void R25_1_it_agrees_with_R_on_lung(int sex) {
        var expected = Oracle.read("D-O15_survival_retention").at("expected");
        var curve = SurvivalCurve.of(lung(Integer.toString(sex)));
        assertThat(curve.n()).isEqualTo((int) expected.numbers("n")[sex - 1]);
        assertThat((double) curve.events()).isEqualTo(expected.at("events").number("sex=" + sex));
        var median = curve.quantile(.5, .95).orElseThrow();
        assertThat(median.value()).isEqualTo(expected.at("median").number("sex=" + sex));
        var at = expected.at("at");
        for (int i = 0; i < at.numbers("time").length; i++) {
            if (at.texts("strata").get(i).equals("sex=" + sex)) {
                var step = curve.at(at.numbers("time")[i]).orElseThrow();
                double still = at.numbers("surv")[i];
                assertThat(step.still()).isCloseTo(still, closed(still));
                assertThat(step.se()).isCloseTo(at.numbers("std_err")[i], within(1e-12));
                var interval = step.interval(.95).orElseThrow();
                assertThat(interval.low()).isCloseTo(at.numbers("lower")[i], within(1e-12));
                assertThat(interval.high()).isCloseTo(at.numbers("upper")[i], within(1e-12));
            }
        }
    }

    @Test
    void R25_1_a_medians_interval_is_that_of_survfit() {
        // print(survfit(Surv(time, status) ~ sex, lung)): 270 (212, 310) and 426 (348, 550)
        var men = SurvivalCurve.of(lung("1")).quantile(.5, .95).orElseThrow();
        assertThat(men.interval()).isEqualTo(new Interval(212, 310));
        var women = SurvivalCurve.of(lung("2")).quantile(.5, .95).orElseThrow();
        assertThat(women.interval()).isEqualTo(new Interval(348, 550));
    }

    @Test
    void R25_1_it_is_the_published_curve_of_remission() {
        var curve = SurvivalCurve.of(REMISSION);
        assertThat(curve.steps().stream().map(step -> Math.round(1e4 * step.still()) / 1e4))
                .containsExactly(.8571, .8067, .7529, .6902, .6275, .5378, .4482);
        assertThat(curve.at(6).orElseThrow().se()).isCloseTo(.0764, within(5e-5));
        assertThat(curve.at(5)).isEmpty();
        assertThat(curve.quantile(.5, .95).orElseThrow().value()).isEqualTo(23);
    }

    @Test
    void R25_2_what_too_many_wait_for_is_not_told() {
        var curve = SurvivalCurve.of(REMISSION);
        assertThat(curve.quantile(.9, .95)).isEmpty();
        assertThat(curve.quantile(.5, .95).orElseThrow().interval().high()).isInfinite();
        var nobody = SurvivalCurve.of(List.of(new Wait(3, false), new Wait(4, false)));
        assertThat(nobody.quantile(.5, .95)).isEmpty();
        assertThat(nobody.events()).isZero();
        assertThatThrownBy(() -> SurvivalCurve.of(List.of())).hasMessageContaining("observation");
    }

    @Test
    void R25_2_one_wait_that_is_over_is_its_own_median() {
        var one = SurvivalCurve.of(List.of(new Wait(7, true))).quantile(.5, .95).orElseThrow();
        assertThat(one.value()).isEqualTo(7);
        assertThat(one.interval().high()).isInfinite();
    }

    @Test
    void R25_1_a_share_that_is_hit_exactly_lies_between_two_steps() {
        // R: quantile(survfit(Surv(c(1, 2, 4, 8), rep(1, 4)) ~ 1), .5) is 3
        var four = Stream.of(1, 2, 4, 8).map(time -> new Wait(time, true)).toList();
        assertThat(SurvivalCurve.of(four).quantile(.5, .95).orElseThrow().value()).isEqualTo(3);
    }
}
