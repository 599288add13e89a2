package aidas.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.survey.Chip;
import aidas.survey.Questionnaire;
import aidas.survey.Scale;
import aidas.survey.Side;
import aidas.survey.Touchpoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyFormTest {

    private static final Questionnaire ASKED =
            new Questionnaire(
                    Touchpoint.VISIT,
                    Scale.CSAT_1_5,
                    null,
                    List.of(
                            new Chip("friendly", Side.PERSON),
                            new Chip("speed", Side.PERSON),
                            new Chip("price", Side.COMPANY)),
                    List.of("greeted"),
                    Map.of(Language.EN, Map.of("question", "Why?", "chip.price", "Prices")));

    private final SurveyForm form = new SurveyForm(ASKED);

    @Test
    void R8_2_a_form_that_nobody_touched_holds_what_was_asked() {
        assertThat(form.questionnaire()).isEqualTo(ASKED);
    }

    @Test
    void R8_2_a_chip_moves_among_those_of_its_side() {
        var person = form.getPerson();
        person.up(person.getRows().get(1));
        person.up(person.getRows().getFirst());
        assertThat(form.questionnaire().chips())
                .extracting(Chip::code)
                .containsExactly("speed", "friendly", "price");
        person.down(person.getRows().getFirst());
        assertThat(form.questionnaire()).isEqualTo(ASKED);
    }

    @Test
    void R8_2_a_removed_chip_takes_its_words_along() {
        form.getCompany().remove(form.getCompany().getRows().getFirst());
        assertThat(form.questionnaire().keys()).doesNotContain("chip.price");
    }

    @Test
    void R8_2_a_code_stands_once_on_either_side_and_may_name_a_standard_too() {
        assertThat(form.takes(form.getCompany(), "friendly")).isFalse();
        assertThat(form.takes(form.getStandards(), "friendly")).isTrue();
        assertThat(form.takes(form.getStandards(), "greeted")).isFalse();
        assertThat(form.takes(form.getPerson(), "honest")).isTrue();
    }

    @Test
    void R8_2_a_missing_text_is_found_where_it_is_written() {
        assertThat(form.place("low")).isEqualTo("heads:2");
        assertThat(form.place("chip.speed")).isEqualTo("person:rows:1");
        assertThat(form.place("standard.greeted")).isEqualTo("standards:rows:0");
        assertThat(form.getCompany().getRows().getFirst().missing()).containsExactly("BG", "LT");
    }

    @Test
    void R8_2_the_question_about_the_company_is_written_only_if_it_is_asked() {
        assertThat(form.getHeads()).hasSize(4);
        form.setCompanyScale(Scale.NPS_0_10);
        assertThat(form.getHeads()).hasSize(5);
        assertThat(form.place("low")).isEqualTo("heads:3");
    }

    @Test
    void R8_4_a_preview_has_every_score_and_an_ellipsis_for_what_is_missing() {
        var english = Preview.all(ASKED).getFirst();
        assertThat(english.questions())
                .containsExactly(new Preview.Asking("Why?", List.of(1, 2, 3, 4, 5)));
        assertThat(english.company()).containsExactly("Prices");
        assertThat(english.person()).containsExactly("…", "…");
        assertThat(english.heading("company")).isEqualTo("The company");
    }
}
