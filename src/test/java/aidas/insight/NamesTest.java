package aidas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Names CLEAN = new Names("Clean store", "Чист магазин", "Švari parduotuvė");

    @Test
    void R1_1_a_name_is_read_in_each_language() {
        assertThat(CLEAN.in(Locale.of("bg"))).isEqualTo("Чист магазин");
        assertThat(CLEAN.in(Locale.of("lt", "LT"))).isEqualTo("Švari parduotuvė");
        assertThat(CLEAN.in(Locale.FRENCH)).isEqualTo("Clean store");
    }

    @Test
    void R1_1_a_language_without_a_name_is_refused() {
        assertThatThrownBy(() -> new Names("Clean", " ", "Švaru"))
                .hasMessageContaining("1 to 120 characters");
        assertThat(Names.isName("two\nlines")).isFalse();
        assertThat(Names.isName("x".repeat(121))).isFalse();
    }

    @Test
    void R1_1_a_measure_is_on_one_of_three_sides() {
        assertThat(Side.ofCode("ex")).contains(Side.EX);
        assertThat(Side.ofCode("EX")).isEmpty();
        assertThat(Side.ofCode(null)).isEmpty();
    }
}
