package aidas.leaderboard;

import static aidas.leaderboard.Stores.asked;
import static aidas.leaderboard.Stores.board;
import static aidas.leaderboard.Stores.names;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.RegionCode;
import aidas.feedback.Measured;
import aidas.organisation.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static Contender team(String code, int people, long answers) {
        var unit =
                new Unit(
                        UnitKind.TEAM,
                        code,
                        code,
                        "Store",
                        new RegionCode("BG"),
                        new Format("city"),
                        false);
        return new Contender(unit, Stores.answers(answers, 0, 0), null, people);
    }

    @Test
    void R3_6_where_one_small_team_is_withheld_the_next_smallest_is_too() {
        var teams = List.of(team("A/three", 3, 40), team("A/five", 5, 60), team("A/nine", 9, 50));
        assertThat(Cover.of(teams)).containsExactlyInAnyOrder("A/three", "A/five");
    }

    @Test
    void R3_6_two_of_one_person_each_do_not_cover_one_another() {
        var teams = List.of(team("A/one", 1, 40), team("A/other", 1, 40), team("A/nine", 9, 50));
        assertThat(Cover.of(teams)).containsExactlyInAnyOrder("A/one", "A/other", "A/nine");
    }

    @Test
    void R3_6_small_teams_of_four_people_together_cover_one_another() {
        var teams = List.of(team("A/one", 1, 40), team("A/three", 3, 40), team("A/nine", 9, 50));
        assertThat(Cover.of(teams)).containsExactlyInAnyOrder("A/one", "A/three");
    }

    @Test
    void R3_6_other_stores_cover_nothing_and_keep_their_teams() {
        var teams = List.of(team("A/three", 3, 40), team("B/five", 5, 60), team("B/nine", 9, 50));
        assertThat(Cover.of(teams)).containsExactly("A/three");
    }

    @Test
    void R3_6_a_team_without_answers_neither_needs_cover_nor_gives_it() {
        var teams = List.of(team("A/three", 3, 40), team("A/none", 5, 0), team("A/nine", 9, 50));
        assertThat(Cover.of(teams)).containsExactlyInAnyOrder("A/three", "A/nine");
        assertThat(Cover.of(List.of(team("A/empty", 0, 0), team("A/five", 5, 60)))).isEmpty();
    }

    @Test
    void R3_6_with_as_many_people_the_one_with_fewer_answers_covers() {
        var teams = List.of(team("A/three", 3, 40), team("A/few", 5, 20), team("A/much", 5, 50));
        assertThat(Cover.of(teams)).containsExactlyInAnyOrder("A/three", "A/few");
    }

    @Test
    void R3_3_stores_and_regions_are_never_withheld() {
        assertThat(Cover.of(List.of(Stores.store("X", 30, 5, 5)))).isEmpty();
    }

    @Test
    void R3_6_a_team_that_covers_another_is_withheld_and_says_so() {
        var board =
                board(
                        asked(UnitKind.TEAM, Mix.RAW),
                        List.of(
                                team("A/three", 3, 50),
                                team("A/five", 5, 50),
                                team("A/nine", 9, 70)),
                        List.of());
        assertThat(names(board.withheld())).containsExactly("A/five", "A/three");
        assertThat(board.withheld())
                .extracting(Contender::whyWithheld)
                .containsExactly("leaderboard.withheld.cover", "leaderboard.withheld");
        assertThat(((Measured) board.group()).n()).isEqualTo(70);
    }

    @Test
    void R3_6_narrowing_the_board_by_volume_uncovers_nobody() {
        var teams = List.of(team("A/three", 3, 50), team("A/five", 5, 500), team("A/nine", 9, 700));
        var all = asked(UnitKind.TEAM, Mix.RAW);
        var busy =
                new BoardRequest(
                        all.kind(),
                        all.scale(),
                        all.months(),
                        null,
                        null,
                        teams.get(1).band(all.months()),
                        all.membership(),
                        all.mix());
        assertThat(names(board(busy, teams, List.of()).withheld())).containsExactly("A/five");
    }
}
