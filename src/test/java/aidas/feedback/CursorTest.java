package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant MARCH = Instant.parse("2026-03-14T08:15:30.123456Z");

    @Test
    void R7_6_a_place_in_the_list_survives_the_way_through_an_address() {
        var place = new Cursor(MARCH, 9_000_000_000L);
        assertThat(Cursor.parse(place.toString())).isEqualTo(place);
        assertThat(place.toString()).matches("[0-9a-z-]+");
    }

    @Test
    void R7_6_without_a_place_the_list_starts_at_the_newest() {
        assertThat(Cursor.parse(null)).isEqualTo(Cursor.NEWEST);
        assertThat(Cursor.parse(" ")).isEqualTo(Cursor.NEWEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-", "a-b-c", "A-1", "1' or true--", "zzzzzzzzzzzzzzzz-1"})
    void R7_6_what_is_no_place_is_refused_by_its_name(String text) {
        assertThatThrownBy(() -> Cursor.parse(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations().getFirst().field())
                                        .isEqualTo("before"));
    }
}
