package aidas.pulse.gate;

import static aidas.pulse.gate.Unit.COMPANY;
import static aidas.pulse.gate.Unit.store;
import static aidas.pulse.gate.Unit.team;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The gate over several waves, case by case. */
class WaveToWaveTest {

    private static final Cell GIVES_AWAY = new Cell.Withheld(Reason.WOULD_GIVE_AWAY);

    private static Company two(int... ofA) {
        return new Company().team("S", "A", ofA).team("S", "B", 9, 9, 9);
    }

    private final Decision first = two(3, 3, 3).decide();

    @Test
    void R3_1_the_same_answers_again_are_shown_again() {
        assertThat(two(3, 3, 3).after(first).decide()).isEqualTo(first);
    }

    @Test
    void R3_1_one_who_joins_where_nobody_else_changes_hides_the_team_and_all_around_it() {
        var decision = two(4, 3, 3).after(first).decide();
        assertThat(decision.cells().values()).containsOnly(GIVES_AWAY);
    }

    @Test
    void R3_1_one_who_leaves_hides_the_team_while_the_rest_of_the_company_moves() {
        var before = two(3, 3, 3).team("T", "C", 9, 9, 9).team("T", "D", 5, 6, 7).decide();
        var decision =
                new Company()
                        .team("S", "A", 3, 3, 2)
                        .team("S", "B", 3, 9, 15)
                        .team("T", "C", 3, 9, 15)
                        .team("T", "D", 5, 9, 1)
                        .after(before)
                        .decide();
        assertThat(decision.cell(team("S", "A"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.shown(store("S"))).isPresent();
        assertThat(decision.shown(team("T", "C"))).isPresent();
    }

    @Test
    void R3_1_five_changes_are_enough_unless_they_say_the_same() {
        assertThat(two(5, 5, 4).after(first).decide().shown(team("S", "A"))).isPresent();
        assertThat(two(8, 3, 3).after(first).decide().shown(team("S", "A"))).isEmpty();
    }

    @Test
    void R3_1_a_third_wave_is_compared_with_the_first_as_well() {
        var second = two(6, 6, 6).after(first).decide();
        assertThat(second.shown(team("S", "A"))).isPresent();
        var third = two(3, 3, 4).after(first).after(second).decide();
        assertThat(third.shown(team("S", "A"))).isEmpty();
        assertThat(two(3, 3, 4).after(second).decide().shown(team("S", "A"))).isPresent();
    }

    @Test
    void R3_1_a_withheld_wave_is_no_measure() {
        var nothing = new Company().team("S", "A", 1, 1, 1).decide();
        assertThat(two(3, 3, 3).after(nothing).decide()).isEqualTo(first);
    }

    @Test
    void R3_2_last_waves_figure_of_a_neighbour_does_not_give_a_shrunken_team_away() {
        var before =
                new Company()
                        .team("S", "A", 4, 3, 3)
                        .team("S", "X", 3, 3, 3)
                        .team("S", "B", 9, 9, 9)
                        .decide();
        var decision =
                new Company()
                        .team("S", "A", 4, 3, 3)
                        .team("S", "X", 1, 1, 1)
                        .team("S", "B", 4, 9, 13)
                        .after(before)
                        .decide();
        assertThat(decision.cell(team("S", "B"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.shown(store("S"))).isPresent();
    }

    @Test
    void R3_2_a_neighbour_that_stayed_the_same_does_not_give_last_waves_small_team_away() {
        var before =
                new Company()
                        .team("S", "A", 2, 2, 2)
                        .team("S", "X", 1, 1, 1)
                        .team("S", "B", 9, 9, 9)
                        .decide();
        assertThat(before.shown(team("S", "A"))).isEmpty();
        var decision =
                new Company()
                        .team("S", "A", 2, 2, 2)
                        .team("S", "X", 6, 6, 6)
                        .team("S", "B", 4, 9, 13)
                        .after(before)
                        .decide();
        assertThat(decision.shown(team("S", "A"))).isEmpty();
        assertThat(decision.shown(store("S"))).isPresent();
    }

    @Test
    void R3_2_three_waves_that_each_show_another_team_do_not_give_the_fourth_away() {
        var one = wave(new int[] {3, 3, 3}, new int[] {2, 2, 2}, new int[] {9, 6, 3}).decide();
        assertThat(one.shown(team("S", "A"))).isPresent();
        var two =
                wave(new int[] {2, 2, 2}, new int[] {3, 3, 3}, new int[] {3, 6, 9})
                        .after(one)
                        .decide();
        assertThat(two.shown(team("S", "A"))).isEmpty();
        assertThat(two.shown(team("S", "B"))).isPresent();
        var three =
                wave(new int[] {3, 3, 3}, new int[] {3, 3, 3}, new int[] {6, 9, 9})
                        .after(one)
                        .after(two)
                        .decide();
        // A is known from the first wave and B from the second, so C would leave X
        for (var name : List.of("A", "B", "C")) {
            assertThat(three.shown(team("S", name))).isEmpty();
        }
        assertThat(three.shown(store("S"))).isPresent();
    }

    private static Company wave(int[] a, int[] b, int[] c) {
        return new Company()
                .team("S", "A", a)
                .team("S", "B", b)
                .team("S", "C", c)
                .team("S", "X", 1, 1, 1);
    }

    @Test
    void R3_2_a_store_that_moves_to_another_region_is_still_the_same_store() {
        var before =
                new Company()
                        .team("N", "S", "A", 3, 3, 3)
                        .team("N", "T", "B", 3, 3, 3)
                        .team("M", "U", "C", 9, 9, 9)
                        .decide();
        var decision =
                new Company()
                        .team("M", "S", "A", 3, 3, 4)
                        .team("N", "T", "B", 6, 6, 6)
                        .team("M", "U", "C", 6, 9, 12)
                        .after(before)
                        .decide();
        assertThat(decision.cell(store("S"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.shown(COMPANY)).isPresent();
    }

    @Test
    void R3_3_one_more_who_took_part_hides_nothing() {
        var before = new Company().team("S", "A", 6).decide(Scale.presence(), Floor.OF_FIGURES);
        var decision =
                new Company()
                        .team("S", "A", 7)
                        .after(before)
                        .decide(Scale.presence(), Floor.OF_FIGURES);
        assertThat(decision.shown(team("S", "A"))).contains(Histogram.of(7));
    }
}
