package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void R4_2_every_word_begins_one_of_the_texts() {
        assertThat(Folded.of("stayed late").query()).isEqualTo("stayed:* & late:*");
    }

    @Test
    void R4_2_signs_of_the_search_language_only_part_words() {
        assertThat(Folded.of("a|b:* & !c' (d)").words()).containsExactly("a", "b", "c", "d");
        assertThat(Folded.of("  !!  ").none()).isTrue();
        assertThat(Folded.of(null).none()).isTrue();
    }

    @Test
    void R4_2_words_of_any_alphabet_stay_whole() {
        assertThat(Folded.of("Благодаря, Eglė").words()).containsExactly("Благодаря", "Eglė");
    }
}
