package aidas.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesInWordsTest {

    private final NamesInWords names =
            new NamesInWords(List.of("Elena", "Eglė", "Цветелина", "Ana", "Jean-Luc"));

    @Test
    void R4_4_a_name_is_found_in_either_alphabet() {
        assertThat(names.in("Elena was great")).isTrue();
        assertThat(names.in("Благодаря на Елена!")).isTrue();
        assertThat(names.in("Tsvetelina helped")).isTrue();
    }

    @Test
    void R4_4_a_name_is_found_with_its_case_ending_and_without_accents() {
        assertThat(names.in("Ačiū Eglei")).isTrue();
        assertThat(names.in("egle, aciu")).isTrue();
        assertThat(names.in("thanks ELENA’s team")).isTrue();
        assertThat(names.in("Luc knew")).isTrue();
    }

    @Test
    void R4_4_other_words_are_no_names() {
        assertThat(names.in("They analysed an element of the oven")).isFalse();
        assertThat(names.in("")).isFalse();
        assertThat(new NamesInWords(List.of()).in("Elena")).isFalse();
    }
}
