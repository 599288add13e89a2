package aidas.leaderboard;

import static aidas.leaderboard.Stores.asked;
import static aidas.leaderboard.Stores.board;
import static aidas.leaderboard.Stores.names;
import static aidas.leaderboard.Stores.shared;
import static aidas.leaderboard.Stores.store;
import static aidas.leaderboard.Stores.team;
import static aidas.leaderboard.Stores.tiers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.feedback.Answers;
import aidas.feedback.Measured;
import aidas.shared.Alphabet;
import aidas.statistics.Ranking;
import aidas.survey.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BoardTest {

    /** The six stores of the statistics' oracle; A and E have too few answers to enter. */
    private static final Board SIX =
            board(
                    store("A", 9, 1, 0),
                    store("B", 140, 40, 20),
                    store("C", 55, 30, 15),
                    store("D", 20, 15, 15),
                    store("E", 3, 0, 2),
                    store("F", 260, 110, 30));

    private static Contender[] planted() {
        return new Contender[] {
            store("high", 420, 60, 20),
            store("high too", 400, 80, 20),
            store("middle", 330, 90, 80),
            store("low", 150, 150, 200)
        };
    }

    @Test
    void R1_1_a_store_enters_with_thirty_answers() {
        var board = board(store("enough", 20, 5, 5), store("one short", 20, 5, 4));
        assertThat(tiers(board)).containsExactly(List.of("enough"));
        assertThat(board.waiting()).extracting(Contender::more).containsExactly(1L);
    }

    @Test
    void R1_1_a_store_nobody_answered_about_waits_and_is_not_zero() {
        var board = board(store("silent", 0, 0, 0), store("heard", 30, 0, 0));
        assertThat(board.waiting()).extracting(Contender::more).containsExactly(30L);
        assertThat(tiers(board)).containsExactly(List.of("heard"));
    }

    @Test
    void R1_1_ten_answers_of_the_highest_score_do_not_stand_on_top() {
        assertThat(names(SIX.waiting())).containsExactly("A", "E");
        assertThat(tiers(SIX)).containsExactly(List.of("B", "F"), List.of("C"), List.of("D"));
    }

    @Test
    void R1_2_within_a_tier_units_stand_by_name_whatever_their_score() {
        assertThat(tiers(board(planted())).getFirst()).containsExactly("high", "high too");
        var reversed = new ArrayList<>(Arrays.asList(planted()).reversed());
        assertThat(tiers(board(reversed.toArray(Contender[]::new))))
                .isEqualTo(tiers(board(planted())));
    }

    @Test
    void R1_2_names_stand_in_the_order_of_the_readers_alphabet() {
        var names = List.of("Tauragė", "Šiauliai", "Yukas", "Ignalina", "Jonava");
        assertThat(names.stream().sorted(Alphabet.of(Locale.of("lt"))))
                .containsExactly("Ignalina", "Yukas", "Jonava", "Šiauliai", "Tauragė");
        assertThat(names.stream().sorted(Alphabet.of(Locale.ENGLISH)))
                .containsExactly("Ignalina", "Jonava", "Šiauliai", "Tauragė", "Yukas");
    }

    @Test
    void R1_3_the_group_is_made_of_every_answer() {
        var board = board(store("large", 30, 0, 30), store("small", 6, 0, 0));
        assertThat(((Measured) board.group()).n()).isEqualTo(66);
        assertThat(((Measured) board.group()).value()).isCloseTo(100 * 6 / 66.0, within(1e-9));
        assertThat(board.line()).isCloseTo(100 * 6 / 66.0, within(1e-9));
    }

    @Test
    void R1_3_nobody_answered_anywhere_is_no_group_figure() {
        assertThat(board(store("silent", 0, 0, 0)).group().measured()).isFalse();
        assertThat(board(store("silent", 0, 0, 0)).line()).isNull();
        assertThat(board().tiers()).isEmpty();
    }

    @Test
    void R1_4_tiers_lie_above_with_or_below_the_group() {
        assertThat(board(planted()).tiers())
                .extracting(Tier::side)
                .containsExactly(Tier.Side.ABOVE, Tier.Side.WITH, Tier.Side.BELOW);
        assertThat(board(planted()).above()).isEqualTo(2);
    }

    @Test
    void R1_4_who_may_be_as_good_as_the_group_is_not_called_low() {
        var board =
                board(
                        store("high", 420, 60, 20),
                        store("few", 15, 5, 10),
                        store("low", 100, 150, 250));
        var low = board.tiers().getLast();
        assertThat(low.side()).isEqualTo(Tier.Side.BELOW);
        assertThat(low.standings()).extracting(s -> s.unit().name()).doesNotContain("few");
    }

    @Test
    void R2_1_a_unit_carries_figure_posterior_tier_places_and_probability() {
        var standing = board(planted()).standings().getFirst();
        assertThat(standing.raw().value()).isCloseTo(80, within(1e-9));
        assertThat(standing.worth().mean()).isBetween(75.0, 80.0);
        assertThat(standing.place().lowerBound()).isLessThan(standing.worth().mean());
        assertThat(standing.place().tier()).isEqualTo(1);
        assertThat(standing.place().from()).isEqualTo(1);
        assertThat(standing.place().to()).isEqualTo(2);
        assertThat(standing.place().best()).isBetween(.5, 1.0);
    }

    @Test
    void R2_3_customers_who_all_agree_show_no_difference() {
        var board = board(store("a", 50, 0, 0), store("b", 50, 0, 0));
        assertThat(board.spread()).isEqualTo(Spread.MAY_BE_CHANCE);
        assertThat(board.analysis()).isNull();
    }

    @Test
    void R2_3_one_store_is_nothing_to_compare() {
        var board = board(store("a", 250, 100, 150), store("b", 1, 1, 1));
        assertThat(board.spread()).isEqualTo(Spread.NOTHING_TO_COMPARE);
        assertThat(board.locked()).isTrue();
    }

    @Test
    void R2_4_alike_stores_lock_the_board() {
        var board = board(store("c", 25, 10, 15), store("b", 24, 10, 16), store("a", 29, 9, 15));
        assertThat(board.spread()).isEqualTo(Spread.MAY_BE_CHANCE);
        assertThat(tiers(board)).containsExactly(List.of("a", "b", "c"));
        assertThat(board.standings()).allMatch(s -> s.place() == null && s.worth() == null);
        assertThat(board.shrinkage()).isNull();
    }

    @Test
    void R2_6_shared_answers_enter_by_their_weights() {
        var board = board(shared("halves", 59, .5), shared("enough", 60, .5));
        assertThat(names(board.waiting())).containsExactly("halves");
        assertThat(board.waiting().getFirst().more()).isEqualTo(1);
        assertThat(board.standings().getFirst().contender().n()).isCloseTo(30, within(1e-9));
    }

    @Test
    void R3_4_a_team_of_three_is_withheld_and_counts_nowhere() {
        var board =
                board(
                        asked(UnitKind.TEAM, Mix.RAW),
                        List.of(team("four", 4, 40, 10), team("three", 3, 10, 40)),
                        List.of());
        assertThat(names(board.withheld())).containsExactly("three");
        assertThat(tiers(board)).containsExactly(List.of("four"));
        assertThat(((Measured) board.group()).n()).isEqualTo(50);
    }

    @Test
    void the_same_board_says_the_same_each_time() {
        assertThat(board(planted())).isEqualTo(board(planted()));
        assertThat(Ranking.draws(6)).isEqualTo(200_000);
    }

    @Test
    void answers_on_another_scale_are_refused() {
        var unit = Stores.unit(UnitKind.STORE, "X");
        var other = new Contender(unit, Answers.none(Scale.CSAT_1_5), null, 0);
        assertThatThrownBy(() -> board(other)).hasMessageContaining("never mixed");
    }
}
