package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.shared.Period;
import aidas.survey.Scale;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final Period MARCH = Period.ofMonth(YearMonth.of(2026, 3));

    @Test
    void R7_4_a_few_perfect_answers_do_not_pass_many_good_ones() {
        // NPS 100 of 3 answers, lower end 23.8; NPS 60 of 300 answers, lower end 51.7
        var board = board(row("FEW", 3, 0, 0), row("MANY", 210, 60, 30));
        assertThat(order(board)).containsExactly("MANY", "FEW");
    }

    @Test
    void R7_4_stores_without_answers_come_last_by_code() {
        var board = board(row("B", 0, 0, 0), row("A", 0, 0, 0), row("C", 0, 0, 40));
        assertThat(order(board)).containsExactly("C", "A", "B");
        assertThat(board.rows().get(1).figure()).isEqualTo(Missing.nobodyAnswered());
    }

    @Test
    void R7_4_equal_stores_are_ordered_by_code_alone() {
        var board = board(row("Z", 5, 5, 5), row("A", 5, 5, 5));
        assertThat(order(board)).containsExactly("A", "Z");
    }

    private static Board board(Board.Row... rows) {
        return Board.of(Scale.NPS_0_10, MARCH, List.of(rows));
    }

    private static List<String> order(Board board) {
        return board.rows().stream().map(row -> row.store().code().value()).toList();
    }

    private static Board.Row row(String code, int promoters, int passives, int detractors) {
        var store =
                new StoreName(new StoreCode(code), code, "Sofia", new RegionCode("BG"), "Bulgaria");
        int n = promoters + passives + detractors;
        double sum = promoters * 10 + passives * 8;
        double squares = promoters * 100 + passives * 64;
        return new Board.Row(
                store,
                n == 0
                        ? Answers.none(Scale.NPS_0_10)
                        : Answers.counted(
                                Scale.NPS_0_10, promoters, passives, detractors, sum, squares));
    }
}
