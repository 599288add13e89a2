package aidas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    @Test
    void R3_1_chips_about_the_person_come_before_those_about_the_company() {
        assertThat(Asked.complete().chips())
                .extracting(Chip::code)
                .containsExactly("friendly", "price");
    }

    @Test
    void R3_1_a_code_that_occurs_twice_is_refused() {
        var twice = List.of(new Chip("price", Side.COMPANY), new Chip("price", Side.PERSON));
        assertThatThrownBy(() -> with(twice, List.of())).hasMessageContaining("each once");
        assertThatThrownBy(() -> with(List.of(), List.of("greeted", "greeted")))
                .hasMessageContaining("each once");
    }

    @Test
    void R3_1_twenty_chips_are_taken_and_one_more_is_not() {
        assertThat(with(chips(20), List.of()).chips()).hasSize(20);
        assertThatThrownBy(() -> with(chips(21), List.of())).hasMessageContaining("at most 20");
    }

    @Test
    void R3_1_a_code_is_small_letters_digits_and_hyphens() {
        assertThatThrownBy(() -> new Chip("Price!", Side.COMPANY))
                .hasMessageContaining("small Latin letters");
        assertThatThrownBy(() -> new Chip("", Side.COMPANY)).hasMessageContaining("got ''");
        assertThat(Slug.is("served-soon")).isTrue();
        assertThat(Slug.is("-soon")).isFalse();
        assertThat(Slug.is("a".repeat(41))).isFalse();
    }

    @Test
    void R3_2_the_question_about_the_company_has_a_text_only_if_it_is_asked() {
        assertThat(Asked.complete().keys()).contains("company-question");
        assertThat(with(List.of(), List.of()).keys())
                .containsExactly("name", "question", "low", "high");
    }

    @Test
    void R3_2_a_text_that_nothing_asks_for_is_not_kept() {
        var texts = Map.of(Language.EN, Map.of("chip.gone", "Gone", "question", " Why? "));
        var asked = Asked.without(texts);
        assertThat(asked.texts().get(Language.EN)).containsOnlyKeys("question");
        assertThat(asked.text(Language.EN, "question")).isEqualTo("Why?");
        assertThat(asked.text(Language.BG, "question")).isEmpty();
    }

    @Test
    void R3_3_every_missing_text_is_named_in_each_language() {
        var missing = Asked.without(Map.of(Language.EN, Map.of("name", "Visit"))).missing();
        assertThat(missing)
                .hasSize(8 * 3 - 1)
                .contains(
                        new MissingText(Language.BG, "name"),
                        new MissingText(Language.LT, "chip.friendly"),
                        new MissingText(Language.EN, "standard.greeted"))
                .doesNotContain(new MissingText(Language.EN, "name"));
        assertThat(Asked.complete().missing()).isEmpty();
    }

    @Test
    void R3_3_a_text_of_blanks_is_missing() {
        var texts = Map.of(Language.EN, Map.of("name", "  "));
        assertThat(Asked.without(texts).missing()).contains(new MissingText(Language.EN, "name"));
    }

    private static List<Chip> chips(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Chip("c" + i, Side.PERSON)).toList();
    }

    private static Questionnaire with(List<Chip> chips, List<String> standards) {
        return new Questionnaire(
                Touchpoint.VISIT, Scale.CSAT_1_5, null, chips, standards, Map.of());
    }
}
