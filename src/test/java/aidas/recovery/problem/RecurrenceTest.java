package aidas.recovery.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.recovery.problem.Pattern.Count;
import aidas.recovery.problem.Recurrence.Counted;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static Counted counted(String cause, long now, long before) {
        return new Counted(
                Subject.cause(cause), null, new Count(now, 1000), new Count(before, 13_000));
    }

    @Test
    void R2_1_what_comes_more_often_than_its_past_year_rises() {
        var found = Recurrence.of(List.of(counted("waiting", 40, 200), counted("price", 15, 200)));
        assertThat(found).extracting(Pattern::rises).containsExactly(true, false);
        assertThat(found.getFirst().contrast().value()).isCloseTo(4 - 200 / 130.0, within(1e-9));
        var rarer = Recurrence.of(List.of(counted("waiting", 2, 400)));
        assertThat(rarer.getFirst().p()).isLessThan(.05);
        assertThat(rarer.getFirst().rises()).isFalse();
    }

    @Test
    void R2_1_without_answers_it_is_not_compared() {
        var none = new Counted(Subject.cause("price"), null, new Count(1, 0), new Count(2, 10));
        assertThat(Recurrence.of(List.of(none))).isEmpty();
        assertThat(Recurrence.of(List.of())).isEmpty();
    }

    /** Twenty causes that never change, a hundred times. */
    @Test
    void R2_1_where_nothing_changed_something_rises_in_one_look_of_twenty() {
        var chance = new SplittableRandom(3);
        long alarms =
                IntStream.range(0, 100)
                        .filter(
                                world ->
                                        Recurrence.of(
                                                        IntStream.range(0, 20)
                                                                .mapToObj(
                                                                        i ->
                                                                                counted(
                                                                                        "c" + i,
                                                                                        poisson(
                                                                                                chance,
                                                                                                15),
                                                                                        poisson(
                                                                                                chance,
                                                                                                195)))
                                                                .toList())
                                                .stream()
                                                .anyMatch(Pattern::rises))
                        .count();
        assertThat(alarms).isLessThanOrEqualTo(10);
    }

    private static long poisson(SplittableRandom chance, double mean) {
        double limit = Math.exp(-mean);
        double product = chance.nextDouble();
        long count = 0;
        while (product > limit) {
            product *= chance.nextDouble();
            count++;
        }
        return count;
    }

    @Test
    void R1_1_a_subject_is_a_cause_or_a_reason() {
        assertThat(Subject.ofKey("cause:waiting")).contains(Subject.cause("waiting"));
        assertThat(Subject.ofKey("chip:price")).contains(Subject.chip("price"));
        for (var wrong : new String[] {null, "", "waiting", "cause:", "cause:A", "x:y", "a:b:c"}) {
            assertThat(Subject.ofKey(wrong)).isEmpty();
        }
        assertThatThrownBy(() -> Subject.cause("NO")).hasMessageContaining("NO");
        assertThat(Subject.chip("price").key()).isEqualTo("chip:price");
    }
}
