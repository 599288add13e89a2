package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.StoreCode;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpotTest {

    @Test
    void R7_4_places_come_by_the_number_of_answers_not_by_score() {
        var spots =
                Spot.of(
                        Scale.NPS_0_10,
                        List.of(at("desk", 10), at("kitchen", 0), at("kitchen", 1), at(null, 9)));
        assertThat(spots).extracting(Spot::place).containsExactly("kitchen", "desk", null);
        assertThat(spots.getFirst().answers().n()).isEqualTo(2);
    }

    @Test
    void R8_6_answers_on_another_scale_are_left_out() {
        assertThat(Spot.of(Scale.CSAT_1_5, List.of(at("desk", 10)))).isEmpty();
    }

    private static Answer at(String place, int score) {
        return new Answer(
                1,
                Scale.NPS_0_10,
                BigDecimal.valueOf(score),
                null,
                null,
                ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC),
                new StoreCode("S1"),
                "Store",
                place,
                null,
                "store",
                1,
                1,
                Reasons.NONE);
    }
}
