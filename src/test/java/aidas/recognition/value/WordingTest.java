package aidas.recognition.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Tongues NAME = Tongues.of("Together", "Заедно", "Kartu");

    @Test
    void R1_1_every_language_that_is_missing_or_too_long_is_named() {
        var wrong =
                new Wording(
                        Tongues.of("Together", " ", null),
                        Tongues.of("a".repeat(201), "а", "b"),
                        NAME);
        assertThatThrownBy(wrong::check)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("name.bg")
                .hasMessageContaining("name.lt")
                .hasMessageContaining("sentence.en")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("examples", "name.en"));
    }

    @Test
    void R1_1_words_that_cannot_be_kept_are_named() {
        assertThat(Tongues.of("To\0gether", "Зае\ud83dдно", "Kartu\nvisi").faults("name", 60))
                .extracting(each -> each.field())
                .containsExactly("name.en", "name.bg");
    }

    @Test
    void R1_1_a_code_has_small_letters_digits_and_hyphens() {
        assertThat(ValueCode.isCode("carry-together-2")).isTrue();
        for (var wrong : new String[] {"", "-a", "Big", "a b", "a".repeat(41), null}) {
            assertThat(ValueCode.isCode(wrong)).as("%s", wrong).isFalse();
        }
    }

    @Test
    void examples_stand_one_a_line() {
        var words = new Wording(NAME, NAME, Tongues.of("One\n\n Two ", "Едно", "Vienas"));
        assertThat(words.examples(Locale.ENGLISH)).containsExactly("One", "Two");
        assertThat(words.examples(Locale.of("lt"))).containsExactly("Vienas");
    }
}
