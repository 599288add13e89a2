package aidas.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose sums may be shown. */
class CohortTest {

    private static Set<Long> people(int from, int until) {
        var all = new HashSet<Long>();
        for (long i = from; i < until; i++) {
            all.add(i);
        }
        return all;
    }

    @Test
    void R4_3_those_who_join_wait_until_five_do() {
        var first = people(0, 6);
        assertThat(Cohort.shown(people(0, 4), List.of())).isEmpty();
        assertThat(Cohort.shown(first, List.of())).isEqualTo(first);
        assertThat(Cohort.shown(people(0, 10), List.of(first))).isEqualTo(first);
        assertThat(Cohort.shown(people(0, 11), List.of(first))).isEqualTo(people(0, 11));
    }

    @Test
    void R4_3_after_one_left_the_figures_rest() {
        assertThat(Cohort.shown(people(1, 8), List.of(people(0, 8)))).isEmpty();
        assertThat(Cohort.shown(people(5, 12), List.of(people(0, 12)))).isEqualTo(people(5, 12));
    }

    @Test
    void R4_3_however_people_come_and_go_no_two_shown_figures_differ_by_few() {
        var chance = new Random(80);
        for (int round = 0; round < 200; round++) {
            var now = new HashSet<Long>();
            var shown = new ArrayList<Set<Long>>();
            for (int day = 0; day < 40; day++) {
                for (int i = 0; i < chance.nextInt(4); i++) {
                    long who = chance.nextInt(30);
                    if (!now.remove(who)) {
                        now.add(who);
                    }
                }
                var today = Cohort.shown(Set.copyOf(now), shown);
                if (!today.isEmpty()) {
                    assertThat(now).containsAll(today);
                    shown.forEach(
                            before -> assertThat(differing(today, before)).isNotIn(1, 2, 3, 4));
                    shown.add(today);
                }
            }
        }
    }

    private static int differing(Set<Long> one, Set<Long> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        var both = new HashSet<>(one);
        both.retainAll(other);
        return all.size() - both.size();
    }
}
