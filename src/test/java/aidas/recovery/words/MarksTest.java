package aidas.recovery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static String shown(List<Piece> pieces) {
        return String.join(
                "", pieces.stream().map(p -> p.hit() ? "[" + p.text() + "]" : p.text()).toList());
    }

    @Test
    void two_words_that_were_found_are_one_phrase() {
        var pieces =
                Marks.of("I will sue you!", List.of("I will \uE000sue\uE001 \uE000you\uE001!"));
        assertThat(shown(pieces)).isEqualTo("I will [sue you]!");
        assertThat(Marks.around(pieces)).isEqualTo("will sue you");
    }

    @Test
    void what_several_words_found_is_marked_together() {
        var pieces =
                Marks.of(
                        "fire and theft",
                        List.of("\uE000fire\uE001 and theft", "fire and \uE000theft\uE001"));
        assertThat(shown(pieces)).isEqualTo("[fire] and [theft]");
    }

    @Test
    void angle_brackets_come_back() {
        var pieces =
                Marks.of("<b>fire</b>", List.of("\uE002b\uE003\uE000fire\uE001\uE002/b\uE003"));
        assertThat(shown(pieces)).isEqualTo("<b>[fire]</b>");
        assertThat(Marks.around(pieces)).isEqualTo("fire");
    }

    @Test
    void a_copy_of_another_text_marks_nothing() {
        assertThat(shown(Marks.of("fire", List.of("\uE000wire\uE001")))).isEqualTo("fire");
        assertThat(shown(Marks.of("", List.of("x")))).isEmpty();
        assertThat(Marks.around(Marks.of("fire", List.of()))).isEmpty();
    }

    @Property
    void no_letter_is_lost(@ForAll String text, @ForAll String copy) {
        var whole =
                String.join("", Marks.of(text, List.of(copy)).stream().map(Piece::text).toList());
        assertThat(whole).isEqualTo(text);
    }
}
