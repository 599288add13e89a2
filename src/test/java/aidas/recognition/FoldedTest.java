package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void R4_2_every_word_begins_one_of_the_texts() {
        assertThat(Folded.of("stayed late").query()).isEqualTo("stayed late");
    }

    @Test
    void R4_2_signs_of_the_search_language_only_part_words() {
        assertThat(Folded.of("a|b:* & !c' (d)").words()).containsExactly("a", "b", "c", "d");
        assertThat(Folded.of("  !!  ").none()).isTrue();
        assertThat(Folded.of(null).none()).isTrue();
    }

    @Test
    void R4_2_signs_that_fold_to_others_leave_letters_and_digits_only() {
        assertThat(Folded.of("\u2474").words()).containsExactly("1");
        assertThat(Folded.of("2\u00bd").words()).containsExactly("2", "1", "2");
        assertThat(Folded.of("\u0301").none()).isTrue();
        assertThat(Folded.of("\u02bc \0 \ud83d").none()).isTrue();
        assertThat(Folded.of("e\u0301t").words()).containsExactly("\u00e9t");
    }

    @Test
    void R4_2_ten_words_of_sixty_characters_are_looked_for() {
        assertThat(Folded.of("a".repeat(2047)).words()).containsExactly("a".repeat(60));
        assertThat(Folded.of("ab ".repeat(11)).words()).hasSize(10);
    }

    @Test
    void R4_2_words_of_any_alphabet_stay_whole() {
        assertThat(Folded.of("Благодаря, Eglė").words()).containsExactly("Благодаря", "Eglė");
    }
}
