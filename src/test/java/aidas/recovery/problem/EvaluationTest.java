package aidas.recovery.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.recovery.problem.Effect.Measured;
import aidas.recovery.problem.Effect.TooFew;
import aidas.recovery.problem.Effect.Verdict;
import aidas.statistics.EventRate;
import aidas.statistics.Events;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final LocalDate DONE = LocalDate.parse("2026-03-02");
    private static final Windows DAYS =
            Windows.around(DONE, LocalDate.parse("2026-09-01")).orElseThrow();

    /** So many times a week among a hundred answers, for thirteen weeks. */
    private static Tally weekly(long times) {
        return new Tally(13 * times, 1300, Collections.nCopies(13, new Events(times, 100)));
    }

    private static Measured measured(Tally before, Tally after) {
        return (Measured) Evaluation.of(DAYS, before, after, List.of(), false);
    }

    @Test
    void R4_1_thirteen_weeks_lie_on_either_side_and_the_day_in_neither() {
        assertThat(DAYS.before().from()).isEqualTo(DONE.minusDays(91));
        assertThat(DAYS.before().until()).isEqualTo(DONE);
        assertThat(DAYS.after().from()).isEqualTo(DONE.plusDays(1));
        assertThat(DAYS.after().until()).isEqualTo(DONE.plusDays(92));
        assertThat(Windows.around(DONE, DONE.plusDays(14))).isEmpty();
        var first = Windows.around(DONE, Windows.firstTold(DONE)).orElseThrow();
        assertThat(first.after().until()).isEqualTo(DONE.plusDays(15));
        assertThat(DAYS.holds(DONE)).isFalse();
    }

    @Test
    void R4_1_a_cause_that_became_rarer_is_told_with_its_interval() {
        var found = measured(weekly(8), weekly(4));
        assertThat(found.verdict()).isEqualTo(Verdict.RARER);
        assertThat(found.before().rate()).isEqualTo(8);
        assertThat(found.after().rate()).isEqualTo(4);
        assertThat(found.contrast().value()).isCloseTo(-4, within(1e-9));
        // by hand from Garwood's limits of 52 and 104 in 1300
        var now = EventRate.of(new Events(52, 1300), 1, .95);
        var before = EventRate.of(new Events(104, 1300), 1, .95);
        double low =
                Math.hypot(
                        now.value() - now.interval().low(),
                        before.interval().high() - before.value());
        assertThat(found.contrast().interval().low())
                .isCloseTo(100 * (now.value() - before.value() - low), within(1e-9));
        assertThat(found.needed()).isNull();
        assertThat(measured(weekly(4), weekly(8)).verdict()).isEqualTo(Verdict.MORE);
    }

    @Test
    void R4_1_weeks_that_differ_more_than_chance_claim_less() {
        var uneven =
                java.util.stream.IntStream.range(0, 13)
                        .mapToObj(week -> new Events(week % 2 == 0 ? 14.857 : 0, 100))
                        .toList();
        var wild = new Tally(104, 1300, uneven);
        var calm = measured(weekly(8), weekly(5)).contrast().interval();
        assertThat(measured(wild, weekly(5)).contrast().interval().margin())
                .isGreaterThan(1.3 * calm.margin());
    }

    @Test
    void R4_2_while_the_interval_holds_0_it_says_how_many_more_it_takes() {
        var before = weekly(8);
        var after = new Tally(9, 200, List.of(new Events(5, 100), new Events(4, 100)));
        var found = measured(before, after);
        assertThat(found.verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(found.needed()).isPositive();
        long answers = 200 + found.needed();
        var then =
                new Tally(
                        Math.round(.045 * answers),
                        answers,
                        List.of(new Events(.045 * answers, answers)));
        assertThat(measured(before, then).verdict()).isEqualTo(Verdict.RARER);
        assertThat(measured(weekly(8), weekly(8)).needed()).isNull();
    }

    @Test
    void R4_2_without_answers_nothing_is_told() {
        assertThat(Evaluation.of(DAYS, Tally.NONE, weekly(1), List.of(), false))
                .isEqualTo(new TooFew(0, 1300));
        assertThat(Evaluation.of(DAYS, weekly(1), Tally.NONE, List.of(), false))
                .isEqualTo(new TooFew(1300, 0));
        assertThat(measured(weekly(0), weekly(0)).verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void R4_3_what_happened_elsewhere_and_meanwhile_stands_beside_it() {
        var found =
                (Measured)
                        Evaluation.of(
                                DAYS, weekly(8), weekly(4), List.of(weekly(8), weekly(4)), true);
        assertThat(found.others().value()).isCloseTo(-4, within(1e-9));
        assertThat(found.crowded()).isTrue();
        var alone =
                (Measured)
                        Evaluation.of(
                                DAYS, weekly(8), weekly(4), List.of(Tally.NONE, weekly(4)), false);
        assertThat(alone.others()).isNull();
    }
}
