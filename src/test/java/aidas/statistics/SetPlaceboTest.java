package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SetPlaceboTest {

    @Test
    void R24_6_it_counts_the_choices_that_reach_as_far() {
        // gaps by choice: set one 4, −4; set two 2, −2; sums 6, 2, −2, −6: two of four reach 6
        var sets = List.of(new MatchedSet(4, List.of(0.0)), new MatchedSet(2, List.of(0.0)));
        assertThat(SetPlacebo.of(sets, new SplittableRandom(1)))
                .isEqualTo(new SetPlacebo(.5, 4, true));
    }

    @Test
    void R24_6_the_choice_furthest_out_has_the_smallest_p_there_is() {
        // with two others the opposite choice is not as far: 9 − 0 against 0 − 4.5
        var set = new MatchedSet(9, List.of(0.0, 0.0));
        var placebo = SetPlacebo.of(List.of(set, set, set), new SplittableRandom(1));
        assertThat(placebo).isEqualTo(new SetPlacebo(1 / 27.0, 27, true));
    }

    @Test
    void R24_6_where_all_changed_alike_every_choice_reaches() {
        var set = new MatchedSet(3, List.of(3.0));
        assertThat(SetPlacebo.of(List.of(set, set), new SplittableRandom(1)).p()).isEqualTo(1);
    }

    @Test
    void R24_6_too_many_choices_are_drawn_and_agree_with_all() {
        var sets = DifferenceInDifferencesTest.drawn(new SplittableRandom(6), 8, 2);
        var all = SetPlacebo.of(sets, new SplittableRandom(1));
        assertThat(all.choices()).isEqualTo(6561);
        var more = new java.util.ArrayList<>(sets);
        more.add(new MatchedSet(0, List.of(0.0, 0.0)));
        var drawn = SetPlacebo.of(more, new SplittableRandom(1));
        assertThat(drawn.all()).isFalse();
        assertThat(drawn.choices()).isEqualTo(10_000);
        assertThat(drawn.p()).isCloseTo(all.p(), within(.01));
        assertThat(SetPlacebo.of(more, new SplittableRandom(1))).isEqualTo(drawn);
    }
}
