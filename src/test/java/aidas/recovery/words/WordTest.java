package aidas.recovery.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.access.Language;
import aidas.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    private static Word judged(long judged, long falsely) {
        return new Word(1, Category.SAFETY, Language.EN, "fire", 20, judged, falsely, List.of());
    }

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        assertThatThrownBy(() -> new NewWord("anger", "de", "ab").check())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("category")
                .hasMessageContaining("language")
                .hasMessageContaining("phrase");
        new NewWord("legal", "lt", " paduosiu į teismą ").check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "!!!", "a b c d e f", "fire\u0000", "fire\nfire", "\uD800abc"})
    void R1_1_a_phrase_is_one_to_five_words(String phrase) {
        assertThatThrownBy(() -> new NewWord("legal", "en", phrase).check())
                .hasMessageContaining("phrase");
        assertThatThrownBy(() -> new NewWord("legal", "en", "word ".repeat(17)).check())
                .hasMessageContaining("phrase");
    }

    @Test
    void R3_5_a_word_that_is_wrong_more_often_than_right_is_proposed() {
        assertThat(judged(0, 0).falseShare()).isEmpty();
        assertThat(judged(0, 0).proposed()).isFalse();
        assertThat(judged(3, 3).proposed()).isFalse();
        assertThat(judged(4, 2).proposed()).isFalse();
        assertThat(judged(4, 3).proposed()).isTrue();
        // Wilson for 3 of 4
        assertThat(judged(4, 3).falseRange().orElseThrow().low()).isCloseTo(30.06, within(.01));
    }
}
