package aidas.pulse.gate;

import static aidas.pulse.gate.Unit.COMPANY;
import static aidas.pulse.gate.Unit.region;
import static aidas.pulse.gate.Unit.store;
import static aidas.pulse.gate.Unit.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gate in one wave, case by case. */
class GateTest {

    private static final Cell TOO_FEW = new Cell.Withheld(Reason.TOO_FEW);
    private static final Cell GIVES_AWAY = new Cell.Withheld(Reason.WOULD_GIVE_AWAY);

    @Test
    void R1_1_a_floor_below_four_is_refused() {
        assertThat(Floor.OF_FIGURES.answers()).isEqualTo(5);
        assertThat(Floor.OF_COMMENTS.answers()).isEqualTo(8);
        assertThat(new Floor(4).answers()).isEqualTo(4);
        assertThatThrownBy(() -> new Floor(3)).hasMessageContaining("at least 4");
    }

    @Test
    void R2_1_four_answers_are_withheld_and_five_are_shown() {
        var four = new Company().team("S", "A", 2, 1, 1).decide();
        assertThat(four.cells().values()).containsOnly(TOO_FEW);
        var five = new Company().team("S", "A", 2, 2, 1).decide();
        assertThat(five.shown(team("S", "A"))).contains(Histogram.of(2, 2, 1));
        assertThat(five.shown(COMPANY)).contains(Histogram.of(2, 2, 1));
    }

    @Test
    void R2_1_the_whole_minus_all_others_is_withheld_too() {
        var decision =
                new Company()
                        .team("S", "A", 2, 1, 0)
                        .team("S", "B", 2, 2, 2)
                        .team("S", "C", 3, 3, 3)
                        .decide();
        assertThat(decision.cell(team("S", "A"))).isEqualTo(TOO_FEW);
        assertThat(decision.cell(team("S", "B"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.shown(team("S", "C"))).isPresent();
        assertThat(decision.shown(store("S"))).contains(Histogram.of(7, 6, 5));
    }

    @Test
    void R2_1_an_only_child_next_to_a_small_rest_hides_with_it() {
        var decision = new Company().team("S", "A", 1, 0, 0).team("S", "B", 4, 4, 4).decide();
        assertThat(decision.cell(team("S", "B"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.shown(store("S"))).isPresent();
    }

    @Test
    void R2_1_a_small_team_is_hidden_through_three_levels() {
        var decision =
                new Company()
                        .team("N", "S", "A", 1, 1, 0)
                        .team("N", "T", "B", 2, 2, 2)
                        .team("M", "U", "C", 4, 4, 4)
                        .decide();
        assertThat(decision.cell(store("S"))).isEqualTo(TOO_FEW);
        assertThat(decision.cell(store("T"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.cell(team("T", "B"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.shown(region("N"))).contains(Histogram.of(3, 3, 2));
        assertThat(decision.shown(team("U", "C"))).isPresent();
    }

    @Test
    void R1_2_below_a_hidden_store_nothing_is_shown() {
        var decision =
                new Company()
                        .team("S", "A", 1, 1, 0)
                        .team("T", "B", 2, 2, 2)
                        .team("T", "C", 2, 2, 2)
                        .team("U", "D", 9, 9, 9)
                        .decide();
        assertThat(decision.cell(store("T"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.cell(team("T", "B"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.shown(store("U"))).isPresent();
    }

    @Test
    void R1_2_if_the_company_is_withheld_all_is() {
        var decision = new Company().team("S", "A", 9, 0, 0).team("S", "B", 9, 0, 0).decide();
        assertThat(decision.cells().values()).containsOnly(GIVES_AWAY);
        assertThat(decision.published().shown()).isEmpty();
    }

    @Test
    void R2_1_teams_without_answers_neither_show_nor_hide() {
        var decision = new Company().team("S", "A", 3, 3, 3).team("S", "", 0, 0, 0).decide();
        assertThat(decision.shown(team("S", "A"))).isPresent();
        assertThat(decision.cell(team("S", ""))).isEqualTo(TOO_FEW);
    }

    @Test
    void R4_2_of_equal_teams_the_first_by_code_is_hidden() {
        var decision =
                new Company()
                        .team("S", "X", 1, 1, 1)
                        .team("S", "B", 2, 2, 2)
                        .team("S", "A", 2, 2, 2)
                        .decide();
        assertThat(decision.shown(team("S", "A"))).isEmpty();
        assertThat(decision.shown(team("S", "B"))).isPresent();
    }

    @Test
    void R5_2_a_comment_is_read_where_enough_were_written() {
        var decision =
                new Company()
                        .team("S", "A", 8)
                        .team("S", "B", 5)
                        .team("S", "C", 4)
                        .decide(Scale.presence(), Floor.OF_COMMENTS);
        assertThat(decision.smallestShown(new Leaf("N", "S", "A"))).contains(team("S", "A"));
        assertThat(decision.smallestShown(new Leaf("N", "S", "B"))).contains(store("S"));
        var few = new Company().team("S", "A", 7).decide(Scale.presence(), Floor.OF_COMMENTS);
        assertThat(few.smallestShown(new Leaf("N", "S", "A"))).isEmpty();
    }

    @Test
    void answers_from_outside_or_of_another_question_are_refused() {
        var tree = new Company().team("S", "A", 5, 5, 5).tree();
        var gate = Gate.of(Company.THREE, Floor.OF_FIGURES);
        var stranger = Map.of(new Leaf("M", "S", "A"), Histogram.of(5, 5, 5));
        assertThatThrownBy(() -> gate.decide(tree, stranger, List.of()))
                .hasMessageContaining("outside the tree");
        var other = Map.of(new Leaf("N", "S", "A"), Histogram.of(5, 5));
        assertThatThrownBy(() -> gate.decide(tree, other, List.of()))
                .hasMessageContaining("2 categories, the question 3");
    }
}
