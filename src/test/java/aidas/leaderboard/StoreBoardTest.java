package aidas.leaderboard;

import static aidas.leaderboard.Stores.board;
import static aidas.leaderboard.Stores.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.access.StoreCode;
import aidas.feedback.Answers;
import aidas.feedback.Measured;
import aidas.survey.Scale;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoreBoardTest {

    private static List<String> order(StoreBoard board) {
        return board.standings().stream().map(each -> each.store().name()).toList();
    }

    @Test
    void R1_1_a_store_enters_with_thirty_answers() {
        var board = board(store("enough", 20, 5, 5), store("one short", 20, 5, 4));
        assertThat(order(board)).containsExactly("enough");
        assertThat(board.waiting()).extracting(Contender::more).containsExactly(1L);
    }

    @Test
    void R1_1_a_store_nobody_answered_about_waits_and_is_not_zero() {
        var board = board(store("silent", 0, 0, 0), store("heard", 30, 0, 0));
        assertThat(board.waiting()).extracting(Contender::more).containsExactly(30L);
        assertThat(order(board)).containsExactly("heard");
    }

    @Test
    void R1_2_a_high_score_of_few_answers_does_not_lead() {
        // 90 from 30 answers may be 65 as well; 80 from 500 is at least 75
        var board = board(store("lucky", 28, 1, 1), store("sure", 420, 60, 20));
        var lucky = board.standings().getLast();
        assertThat(order(board)).containsExactly("sure", "lucky");
        assertThat(lucky.figure().value()).isCloseTo(90, within(1e-9));
        assertThat(lucky.figure().intervalLow()).isCloseTo(64.6, within(0.05));
    }

    @Test
    void R1_2_equal_ends_stand_by_name() {
        var board = board(store("b", 20, 5, 5), store("c", 20, 5, 5), store("a", 20, 5, 5));
        assertThat(order(board)).containsExactly("a", "b", "c");
    }

    @Test
    void R1_3_the_group_is_made_of_every_answer() {
        var group = board(store("large", 30, 0, 30), store("small", 6, 0, 0)).group();
        assertThat(((Measured) group).n()).isEqualTo(66);
        assertThat(((Measured) group).value()).isCloseTo(100 * 6 / 66.0, within(1e-9));
    }

    @Test
    void R1_3_nobody_answered_anywhere_is_no_group_figure() {
        assertThat(board(store("silent", 0, 0, 0)).group().measured()).isFalse();
        assertThat(board().group().measured()).isFalse();
    }

    @Test
    void R1_4_alike_stores_may_differ_by_chance() {
        var alike = board(store("a", 25, 10, 15), store("b", 24, 10, 16), store("c", 26, 9, 15));
        assertThat(alike.spread()).isEqualTo(Spread.MAY_BE_CHANCE);
    }

    @Test
    void R1_4_a_store_far_off_is_more_than_chance() {
        var board = board(store("a", 250, 100, 150), store("b", 100, 100, 300));
        assertThat(board.spread()).isEqualTo(Spread.MORE_THAN_CHANCE);
    }

    @Test
    void R1_4_one_store_is_nothing_to_compare() {
        var board = board(store("a", 250, 100, 150), store("b", 1, 1, 1));
        assertThat(board.spread()).isEqualTo(Spread.NOTHING_TO_COMPARE);
    }

    @Test
    void R1_4_customers_who_all_agree_show_no_difference() {
        var board = board(store("a", 50, 0, 0), store("b", 50, 0, 0));
        assertThat(board.spread()).isEqualTo(Spread.MAY_BE_CHANCE);
    }

    @Test
    void R2_1_the_axis_holds_every_interval() {
        var board = board(store("a", 25, 10, 15), store("b", 5, 5, 30), store("c", 40, 0, 0));
        var axis = board.axis().orElseThrow();
        assertThat(board.standings())
                .allSatisfy(
                        each -> {
                            assertThat(each.figure().intervalLow())
                                    .isGreaterThanOrEqualTo(axis.low());
                            assertThat(each.figure().intervalHigh())
                                    .isLessThanOrEqualTo(axis.high());
                        });
        assertThat((axis.high() - axis.low()) / axis.step()).isLessThanOrEqualTo(6);
        assertThat(axis.low() % axis.step()).isZero();
    }

    @Test
    void R2_1_zero_is_a_label_where_ends_lie_on_both_sides() {
        var axis = board(store("a", 12, 10, 12), store("b", 20, 10, 5)).axis().orElseThrow();
        assertThat(axis.low()).isNegative();
        assertThat(axis.low() % axis.step()).isZero();
    }

    @Test
    void R2_1_an_empty_board_has_no_axis() {
        assertThat(board(store("silent", 0, 0, 0)).axis()).isEmpty();
    }

    @Test
    void R2_1_two_hundred_stores_have_one_axis() {
        var many =
                IntStream.range(0, 200)
                        .mapToObj(i -> store("store " + i, 30 + i, 20, 200 - i))
                        .toArray(Contender[]::new);
        assertThat(board(many).axis()).isPresent();
    }

    @Test
    void answers_on_another_scale_are_refused() {
        var other =
                new Contender(new StoreCode("X"), "X", "Ruse", false, Answers.none(Scale.CSAT_1_5));
        assertThatThrownBy(() -> board(other)).hasMessageContaining("never mixed");
    }
}
