package aidas.pulse.gate;

import static aidas.pulse.gate.Unit.COMPANY;
import static aidas.pulse.gate.Unit.store;
import static aidas.pulse.gate.Unit.team;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Units are the same from wave to wave though the teams in them are others, case by case. */
class OtherTeamsTest {

    private static final Cell GIVES_AWAY = new Cell.Withheld(Reason.WOULD_GIVE_AWAY);

    @Test
    void R3_4_one_who_joins_while_a_store_gets_teams_is_not_read() {
        var before = new Company().team("S", "", 4, 4, 4).team("T", "C", 9, 9, 9).decide();
        assertThat(before.shown(store("S"))).isPresent();
        var decision =
                new Company()
                        .team("S", "A", 2, 2, 3)
                        .team("S", "B", 2, 2, 2)
                        .team("T", "C", 3, 9, 15)
                        .after(before)
                        .decide();
        assertThat(decision.cell(store("S"))).isEqualTo(GIVES_AWAY);
        assertThat(decision.cell(team("S", "A"))).isEqualTo(GIVES_AWAY);
    }

    @Test
    void R3_4_a_team_with_another_code_is_compared_as_the_store_and_the_company() {
        var first = new Company().team("S", "A", 3, 3, 3).team("S", "B", 9, 9, 9).decide();
        var again = new Company().team("S", "A2", 3, 3, 3).team("S", "B2", 9, 9, 9);
        assertThat(again.after(first).decide().shown(team("S", "A2"))).isPresent();
        var joined = new Company().team("S", "A2", 4, 3, 3).team("S", "B2", 9, 9, 9);
        assertThat(joined.after(first).decide().cells().values()).containsOnly(GIVES_AWAY);
    }

    @Test
    void R3_4_what_is_left_of_a_region_is_the_same_with_other_teams_in_it() {
        var before =
                new Company()
                        .team("S", "A", 9, 9, 9)
                        .team("T", "B", 1, 1, 1)
                        .team("U", "C", 1, 1, 1)
                        .decide();
        assertThat(before.shown(store("S"))).isPresent();
        var decision =
                new Company()
                        .team("S", "A", 3, 9, 15)
                        .team("T", "B2", 1, 1, 2)
                        .team("U", "C2", 1, 1, 1)
                        .after(before)
                        .decide();
        assertThat(decision.shown(COMPANY)).isPresent();
        assertThat(decision.cell(store("S"))).isEqualTo(GIVES_AWAY);
    }

    @Test
    void R3_4_what_is_left_of_a_store_is_the_same_with_other_teams_in_it() {
        var before =
                new Company()
                        .team("S", "A", 9, 9, 9)
                        .team("S", "B", 1, 1, 1)
                        .team("S", "C", 1, 1, 1)
                        .decide();
        assertThat(before.shown(team("S", "A"))).isPresent();
        var decision =
                new Company()
                        .team("S", "A", 3, 9, 15)
                        .team("S", "B2", 1, 1, 2)
                        .team("S", "C2", 1, 1, 1)
                        .after(before)
                        .decide();
        assertThat(decision.shown(store("S"))).isPresent();
        assertThat(decision.cell(team("S", "A"))).isEqualTo(GIVES_AWAY);
    }

    @Test
    void R3_4_a_small_store_that_moves_is_not_the_difference_of_its_regions() {
        var decision = regions("N", 3).after(regions("M", 0).decide()).decide();
        assertThat(decision.shown(COMPANY)).isPresent();
        assertThat(decision.shown(Unit.region("N"))).isEmpty();
    }

    private static Company regions(String ofS, int change) {
        return new Company()
                .team(ofS, "S", "A", 1, 1, 1)
                .team("N", "T", "B", 9, 9, 9)
                .team("M", "U", "C", 9 - change, 9, 9 + change);
    }
}
