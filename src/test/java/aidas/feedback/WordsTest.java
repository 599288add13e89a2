package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void R7_10_the_silent_are_counted() {
        var words = new Words(213, 118);
        assertThat(words.silent()).isEqualTo(95);
        assertThat(words.share()).hasValue(118 / 213.0);
    }

    @Test
    void R7_10_nobody_answered_is_no_share() {
        assertThat(Words.NONE.share()).isEmpty();
    }

    @Test
    void R7_10_parts_add_up() {
        assertThat(new Words(3, 1).plus(new Words(4, 2)).plus(Words.NONE))
                .isEqualTo(new Words(7, 3));
    }

    @Test
    void more_words_than_answers_are_refused() {
        assertThatThrownBy(() -> new Words(1, 2)).hasMessageContaining("0 to 1");
        assertThatThrownBy(() -> new Words(1, -1)).hasMessageContaining("0 to 1");
    }
}
