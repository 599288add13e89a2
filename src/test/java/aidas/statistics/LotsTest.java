package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final List<List<String>> STRATA =
            List.of(List.of("a1", "a2", "a3", "a4", "a5", "a6"), List.of("b1", "b2", "b3"));

    @Test
    void R24_8_each_has_the_same_chance() {
        var chance = new SplittableRandom(8);
        var times = new HashMap<String, Integer>();
        for (int i = 0; i < 9_000; i++) {
            Lots.draw(STRATA, 4, chance).forEach(one -> times.merge(one, 1, Integer::sum));
        }
        // 4/9 of 9,000 each, within five standard errors
        assertThat(times).hasSize(9);
        assertThat(times.values())
                .allSatisfy(n -> assertThat((double) n).isCloseTo(4_000, within(240.0)));
    }

    @Test
    void R24_8_each_stratum_gets_its_share() {
        var chance = new SplittableRandom(9);
        for (int i = 0; i < 200; i++) {
            var drawn = Lots.draw(STRATA, 3, chance);
            assertThat(drawn).doesNotHaveDuplicates().hasSize(3);
            assertThat(drawn.stream().filter(one -> one.startsWith("a"))).hasSize(2);
        }
    }

    @Test
    void R24_8_the_same_seed_draws_the_same() {
        // known by heart, so that no version of Java changes what was once drawn
        var drawn = Lots.draw(STRATA, 4, new SplittableRandom(2026));
        assertThat(Lots.draw(STRATA, 4, new SplittableRandom(2026))).isEqualTo(drawn);
        var others =
                java.util.stream.LongStream.range(0, 20)
                        .mapToObj(seed -> Lots.draw(STRATA, 4, new SplittableRandom(seed)))
                        .collect(Collectors.toSet());
        assertThat(others).hasSizeGreaterThan(5);
    }

    @Test
    void R24_8_none_and_all_can_be_drawn_but_not_more() {
        var chance = new SplittableRandom(1);
        assertThat(Lots.draw(STRATA, 0, chance)).isEmpty();
        assertThat(Lots.draw(STRATA, 9, chance)).hasSize(9).doesNotHaveDuplicates();
        assertThatThrownBy(() -> Lots.draw(STRATA, 10, chance))
                .hasMessageContaining("10 cannot be drawn from 9");
    }
}
