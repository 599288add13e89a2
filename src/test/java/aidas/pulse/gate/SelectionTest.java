package aidas.pulse.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Filters and pooled waves. */
class SelectionTest {

    private static final Unit S = Unit.store("S");
    private static final Unit T = Unit.store("T");
    private static final Unit U = Unit.store("U");
    private static final Unit A = Unit.team("U", "A");

    private final PriorWave first =
            new Company()
                    .team("S", "A", 1, 1, 1)
                    .team("T", "A", 2, 2, 2)
                    .team("U", "A", 4, 4, 4)
                    .decide()
                    .published();
    private final PriorWave second =
            new Company()
                    .team("S", "A", 3, 3, 3)
                    .team("T", "A", 2, 3, 4)
                    .team("U", "A", 1, 4, 7)
                    .decide()
                    .published();

    @Test
    void R5_1_what_is_not_shown_is_left_out_and_named() {
        var pool = new Selection(List.of(first)).of(List.of(S, T, U));
        assertThat(pool.histogram()).contains(Histogram.of(4, 4, 4));
        assertThat(pool.counted()).containsExactly(U);
        assertThat(pool.leftOut()).containsExactly(S, T);
        assertThat(new Selection(List.of(first)).of(List.of(S, T)).histogram()).isEmpty();
    }

    @Test
    void R5_1_a_unit_inside_another_chosen_one_counts_once() {
        var pool = new Selection(List.of(first)).of(List.of(A, U));
        assertThat(pool.histogram()).contains(Histogram.of(4, 4, 4));
        assertThat(pool.counted()).containsExactly(U);
        assertThat(pool.leftOut()).isEmpty();
    }

    @Test
    void R5_1_waves_are_pooled_from_what_each_of_them_showed() {
        var pool = new Selection(List.of(first, second)).of(List.of(S, U));
        assertThat(pool.histogram()).contains(Histogram.of(8, 11, 14));
        assertThat(pool.figures()).hasSize(3);
        assertThat(pool.leftOut()).containsExactly(S);
    }

    @Test
    void a_figure_without_the_figures_around_it_was_never_published() {
        var tree = new Company().team("S", "A", 5, 5, 5).tree();
        assertThatThrownBy(() -> new PriorWave(tree, Map.of(S, Histogram.of(5, 5, 5))))
                .hasMessageContaining("below figures of its tree");
    }
}
