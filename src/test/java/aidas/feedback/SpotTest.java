package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Spots.Row;
import aidas.shared.Period;
import aidas.survey.Scale;
import aidas.survey.Side;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpotTest {

    private static final Period MARCH = Period.ofMonth(YearMonth.of(2026, 3));

    @Test
    void R7_4_places_come_by_the_number_of_answers_not_by_score() {
        var spots =
                spots(
                        at("desk", Side.PERSON, 10, 1),
                        at("kitchen", Side.PERSON, 0, 1),
                        at("kitchen", Side.PERSON, 1, 1),
                        at(null, Side.PERSON, 9, 1));
        assertThat(spots).extracting(Spot::place).containsExactly("kitchen", "desk", null);
        assertThat(spots.getFirst().answers().n()).isEqualTo(2);
    }

    @Test
    void R8_10_each_tells_how_it_came_about() {
        var why = spots(at("desk", Side.PERSON, 10, 3)).getFirst().explanation().orElseThrow();
        assertThat(why.period()).isEqualTo(MARCH);
        assertThat(why.bands().favourable()).isEqualTo(3);
        assertThat(why.excluded()).isZero();
    }

    @Test
    void R8_18_what_the_company_caused_is_left_out_and_told() {
        var desk = spots(at("desk", Side.PERSON, 10, 3), at("desk", Side.COMPANY, 0, 2)).getFirst();
        assertThat(desk.answers().n()).isEqualTo(3);
        assertThat(desk.explanation().orElseThrow().excluded()).isEqualTo(2);
        assertThat(spots(at("desk", Side.COMPANY, 0, 2))).isEmpty();
    }

    @Test
    void R8_7_shared_answers_count_by_their_weight() {
        var half = new Row("desk", "store", Side.PERSON, BigDecimal.TEN, 4, 2, 1);
        var desk = spots(half).getFirst();
        assertThat(desk.answers().weightSum()).isEqualTo(2);
        assertThat(((Measured) desk.figure()).n()).isEqualTo(4);
    }

    private static List<Spot> spots(Row... rows) {
        return Spot.of(Scale.NPS_0_10, MARCH, List.of(rows));
    }

    private static Row at(String place, Side cause, int score, long n) {
        return new Row(place, "store", cause, BigDecimal.valueOf(score), n, n, n);
    }
}
