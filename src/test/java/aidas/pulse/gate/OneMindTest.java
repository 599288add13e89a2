package aidas.pulse.gate;

import static aidas.pulse.gate.Unit.store;
import static aidas.pulse.gate.Unit.team;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Teams in which all, or all but one, gave the same answer. */
class OneMindTest {

    private static final Cell GIVES_AWAY = new Cell.Withheld(Reason.WOULD_GIVE_AWAY);

    @Test
    void R2_2_a_team_of_one_mind_is_hidden_and_so_is_one_with_a_single_other_answer() {
        for (int others : List.of(0, 1, 2)) {
            var decision =
                    new Company()
                            .team("S", "A", 8 - others, others, 0)
                            .team("S", "B", 3, 3, 3)
                            .team("S", "C", 4, 4, 4)
                            .decide();
            assertThat(decision.shown(team("S", "A")).isPresent()).isEqualTo(others == 2);
            assertThat(decision.shown(store("S"))).isPresent();
        }
    }

    @Test
    void R2_2_what_is_left_of_a_store_is_not_of_one_mind_either() {
        var decision =
                new Company()
                        .team("S", "A", 3, 0, 0)
                        .team("S", "B", 3, 0, 0)
                        .team("S", "C", 3, 3, 3)
                        .team("S", "D", 4, 4, 4)
                        .decide();
        assertThat(decision.cell(team("S", "C"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.shown(team("S", "D"))).isPresent();
    }

    @Test
    void R2_2_promoters_of_nine_and_ten_are_of_one_mind() {
        int[] promoters = {0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4};
        int[] mixed = {1, 0, 1, 0, 0, 2, 0, 2, 1, 2, 3};
        var decision =
                new Company()
                        .team("S", "A", promoters)
                        .team("S", "B", mixed)
                        .decide(Scale.enps(), Floor.OF_FIGURES);
        assertThat(decision.cell(team("S", "A"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.shown(store("S"))).isPresent();
    }

    @Test
    void R2_2_who_took_part_may_be_everybody() {
        var decision = new Company().team("S", "A", 6).decide(Scale.presence(), Floor.OF_FIGURES);
        assertThat(decision.shown(team("S", "A"))).contains(Histogram.of(6));
    }

    @Test
    void R4_1_one_mind_and_a_neighbour_to_protect_give_the_same_reason() {
        var decision =
                new Company()
                        .team("S", "A", 6, 0, 0)
                        .team("S", "B", 3, 3, 3)
                        .team("T", "C", 1, 1, 1)
                        .team("T", "D", 3, 3, 3)
                        .decide();
        assertThat(decision.cell(team("S", "A"))).isEqualTo(decision.cell(team("T", "D")));
    }

    @Test
    void R4_3_a_team_of_one_mind_does_not_stand_in_for_a_small_one() {
        var decision =
                new Company()
                        .team("S", "A", 2, 1, 2)
                        .team("S", "B", 6, 1, 0)
                        .team("S", "X", 0, 1, 0)
                        .decide();
        // With A shown, what is left would be 6, 2, 0: B being of one mind, X's answer were known
        assertThat(decision.shown(team("S", "A"))).isEmpty();
        assertThat(decision.shown(store("S"))).isPresent();
    }
}
