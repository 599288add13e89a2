package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class GroupShuffleTest {

    private static List<Events> group(double... counts) {
        return DoubleStream.of(counts).mapToObj(count -> new Events(count, 1)).toList();
    }

    private static GroupShuffle of(RandomGenerator chance, List<List<Events>> groups) {
        return GroupShuffle.of(groups, chance).orElseThrow();
    }

    /** Of the 20 ways to part six values into three and three, two are as far apart. */
    @Test
    void R22_5_few_units_have_the_p_of_all_their_orders() {
        var shuffle = of(new SplittableRandom(5), List.of(group(1, 2, 3), group(4, 5, 6)));
        assertThat(shuffle.p()).isCloseTo(2 / 20.0, within(.01));
        assertThat(shuffle.between()).isCloseTo(2.25, within(1e-12));
        assertThat(shuffle.n()).isEqualTo(6);
        assertThat(of(new SplittableRandom(5), List.of(group(2, 2), group(2, 2, 2))).p())
                .isEqualTo(1);
    }

    @Test
    void R22_5_p_is_never_0() {
        double[] many = new double[60];
        Arrays.fill(many, 9);
        var apart = of(new SplittableRandom(5), List.of(group(many), group(new double[60])));
        assertThat(apart.p()).isEqualTo(1 / 10_000.0);
    }

    @Test
    void R22_5_one_group_and_nothing_have_none() {
        assertThat(GroupShuffle.of(List.of(group(1, 2)), new SplittableRandom(5))).isEmpty();
        assertThat(GroupShuffle.of(List.of(group(0), group(0)), new SplittableRandom(5))).isEmpty();
    }

    /** 400 worlds in which three groups of unequal sizes and exposures do not differ. */
    @Test
    void R22_5_where_groups_do_not_differ_p_is_uniform() {
        var chance = new SplittableRandom(20261127);
        double[] ps = new double[400];
        for (int world = 0; world < ps.length; world++) {
            ps[world] =
                    of(
                                    chance,
                                    List.of(
                                            drawn(8, .3, chance),
                                            drawn(20, .3, chance),
                                            drawn(12, .3, chance)))
                            .p();
        }
        Arrays.sort(ps);
        double far = 0;
        for (int i = 0; i < ps.length; i++) {
            far = Math.max(far, Math.abs(ps[i] - (i + .5) / ps.length));
        }
        // Kolmogorov: 1.63/√400 is passed by one uniform sample in a hundred
        assertThat(far).isLessThan(1.63 / 20);
        double wrong = Arrays.stream(ps).filter(p -> p <= .05).count() / (double) ps.length;
        assertThat(wrong).isLessThan(.05 + 2 * Math.sqrt(.05 * .95 / ps.length));
    }

    @Test
    void R22_5_groups_that_get_half_as_many_are_found() {
        var chance = new SplittableRandom(8);
        int found = 0;
        for (int world = 0; world < 40; world++) {
            var groups = List.of(drawn(60, .4, chance), drawn(60, .2, chance));
            found += of(chance, groups).p() <= .05 ? 1 : 0;
        }
        assertThat(found).isGreaterThan(36);
    }

    /** Each with 6 to 12 chances of an event. */
    private static List<Events> drawn(int units, double share, SplittableRandom chance) {
        var events = new ArrayList<Events>();
        for (int unit = 0; unit < units; unit++) {
            int tries = 6 + chance.nextInt(7);
            int count = 0;
            for (int i = 0; i < tries; i++) {
                count += chance.nextDouble() < share ? 1 : 0;
            }
            events.add(new Events(count, tries));
        }
        return events;
    }
}
