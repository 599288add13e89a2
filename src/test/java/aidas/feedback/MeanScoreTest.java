package aidas.feedback;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.Sets;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanScoreTest {

    private static MeanScore mean(Scale scale, double... scores) {
        return (MeanScore) Scores.on(scale, scores).mean();
    }

    @Test
    void R8_5_twelve_answers_have_the_mean_and_interval_that_R_has() {
        var oracle = Oracle.read("D-O22_csat_mean_topbox");
        var expected = oracle.at("expected");
        var mean = mean(Scale.CSAT_1_5, oracle.numbers("scores"));
        assertThat(mean.n()).isEqualTo(expected.number("n"));
        assertThat(mean.value()).isEqualTo(expected.number("mean"));
        assertThat(mean.sd()).isCloseTo(expected.number("sd"), closed(expected.number("sd")));
        var interval = expected.numbers("ci95");
        assertThat(mean.intervalLow()).isCloseTo(interval[0], closed(interval[0]));
        assertThat(mean.intervalHigh()).isCloseTo(interval[1], closed(interval[1]));
        assertThat(mean.method()).isEqualTo(IntervalMethod.STUDENT_T);
    }

    /** codebeats.net, "NPS score: quality over quantity": two NPS of 0 that are not alike. */
    @Test
    void R8_5_twenty_eight_answers_have_the_published_deviations() {
        // 10 five times, 9 nine times, 2 five times, 1 four times, 0 five times
        var calls = Answers.counted(Scale.NPS_0_10, 14, 0, 14, 145, 1253);
        assertThat(((Nps) calls.figure()).value()).isZero();
        assertThat(Math.sqrt(((MeanScore) calls.mean()).spread())).isCloseTo(4.2347, within(5e-5));
        assertThat(((MeanScore) calls.mean()).sd()).isCloseTo(4.3124, within(5e-5));
        // 9 eight times, 8 ten times, 7 twice, 6 eight times
        var visits = Answers.counted(Scale.NPS_0_10, 8, 12, 8, 214, 1674);
        assertThat(((Nps) visits.figure()).value()).isZero();
        assertThat(Math.sqrt(((MeanScore) visits.mean()).spread())).isCloseTo(1.1715, within(5e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C"})
    void R8_5_branches_of_a_supermarket_have_the_ratings_that_R_has(String branch) {
        var expected = Oracle.read("D-R05_supermarket_branches").at("expected").at("branches");
        var rating = expected.at(branch);
        Sets.rows(
                "supermarket_sales_3_branches/supermarket_sales.csv",
                rows -> {
                    var answers =
                            rows.stream()
                                    .filter(row -> row.getField("Branch").equals(branch))
                                    .map(row -> new BigDecimal(row.getField("Rating")))
                                    .map(score -> Answers.one(Scale.CSAT_1_10, score, 1))
                                    .reduce(Answers.none(Scale.CSAT_1_10), Answers::plus);
                    var mean = (MeanScore) answers.mean();
                    var interval = rating.numbers("rating_ci");
                    assertThat(mean.value())
                            .isCloseTo(rating.number("rating"), closed(rating.number("rating")));
                    assertThat(mean.intervalLow()).isCloseTo(interval[0], closed(interval[0]));
                    assertThat(mean.intervalHigh()).isCloseTo(interval[1], closed(interval[1]));
                });
    }

    @Test
    void R8_5_one_answer_says_next_to_nothing() {
        var mean = mean(Scale.CSAT_1_5, 5);
        assertThat(mean.value()).isEqualTo(5);
        // 1 − 0.025 of the scale below the answer
        assertThat(mean.intervalLow()).isCloseTo(1.1, within(1e-12));
        assertThat(mean.intervalHigh()).isEqualTo(5);
        assertThat(mean.method()).isEqualTo(IntervalMethod.ALL_ALIKE);
    }

    @Test
    void R8_5_answers_all_alike_leave_room_for_others() {
        var mean = mean(Scale.CSAT_1_5, 3, 3, 3, 3);
        // 1 − 0.025^(1/4) = .602365
        assertThat(mean.intervalLow()).isCloseTo(3 - 2 * .602365, within(2e-6));
        assertThat(mean.intervalHigh()).isCloseTo(3 + 2 * .602365, within(2e-6));
        assertThat(mean.sd()).isZero();
    }

    @Test
    void R8_5_two_answers_far_apart_may_be_anything() {
        var mean = mean(Scale.CSAT_1_5, 1, 5);
        assertThat(mean.intervalLow()).isEqualTo(1);
        assertThat(mean.intervalHigh()).isEqualTo(5);
    }

    @Test
    void R8_5_a_mean_off_its_scale_is_refused() {
        var one = Bands.counted(1, 0, 0);
        assertThatThrownBy(() -> new MeanScore(Scale.CSAT_1_5, one, 5.1, 0))
                .hasMessageContaining("on its scale");
        assertThatThrownBy(() -> new MeanScore(Scale.CSAT_1_5, one, 5, Double.NaN))
                .hasMessageContaining("not negative");
    }

    @Test
    void R8_7_barely_more_than_one_answer_may_be_anything() {
        var answers =
                Answers.one(Scale.CSAT_1_5, BigDecimal.valueOf(5), 1)
                        .plus(Answers.one(Scale.CSAT_1_5, BigDecimal.ONE, 0.1));
        var mean = (MeanScore) answers.mean();
        assertThat(mean.n()).isCloseTo(1.21 / 1.01, within(1e-12));
        assertThat(mean.intervalLow()).isEqualTo(1);
        assertThat(mean.intervalHigh()).isEqualTo(5);
    }

    @Test
    void R8_8_a_tenth_of_the_scale_is_the_widest_margin() {
        var oracle = Oracle.read("D-O22_csat_mean_topbox");
        var mean = mean(Scale.CSAT_1_5, oracle.numbers("scores"));
        assertThat(mean.widestMargin()).isCloseTo(0.4, within(1e-12));
        // t(0.975, 45)·1.3484/√46 = .4004, with 47 answers .3959
        assertThat(mean.answersFor(0.4)).isEqualTo(47);
        assertThat(mean.moreNeeded()).isEqualTo(40);
        assertThat(mean(Scale.CSAT_1_5, 5).answersFor(0.4)).isCloseTo(16.53, within(5e-3));
    }

    @Test
    void R8_5_two_teams_with_the_same_nps_differ_in_their_spread() {
        // 28 answers each; NPS 0 and 0, standard deviations (divisor n) 4.2347 and 1.1715
        var calls = Answers.none(Scale.NPS_0_10);
        for (int[] each : new int[][] {{10, 5}, {9, 9}, {2, 5}, {1, 4}, {0, 5}}) {
            calls = calls.plus(times(each[0], each[1]));
        }
        var store = Answers.none(Scale.NPS_0_10);
        for (int[] each : new int[][] {{9, 8}, {8, 10}, {7, 2}, {6, 8}}) {
            store = store.plus(times(each[0], each[1]));
        }
        assertThat(((Nps) calls.figure()).value()).isZero();
        assertThat(((Nps) store.figure()).value()).isZero();
        assertThat(Math.sqrt(((MeanScore) calls.mean()).spread())).isCloseTo(4.2347, within(5e-5));
        assertThat(Math.sqrt(((MeanScore) store.mean()).spread())).isCloseTo(1.1715, within(5e-5));
    }

    private static Answers times(double score, int n) {
        var scores = new double[n];
        Arrays.fill(scores, score);
        return Scores.on(Scale.NPS_0_10, scores);
    }
}
