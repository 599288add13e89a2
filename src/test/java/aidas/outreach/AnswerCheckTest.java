package aidas.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import aidas.access.Language;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.survey.Chip;
import aidas.survey.Questionnaire;
import aidas.survey.Scale;
import aidas.survey.Side;
import aidas.survey.Touchpoint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {

    static final Questionnaire ASKED =
            new Questionnaire(
                    Touchpoint.VISIT,
                    Scale.NPS_0_10,
                    Scale.CSAT_1_5,
                    List.of(new Chip("speed", Side.PERSON), new Chip("queue", Side.COMPANY)),
                    List.of("greeted"),
                    Map.of());

    private static Told check(Typed typed) {
        return new AnswerCheck(ASKED, Language.LT, "2026-11"::equals).of(typed);
    }

    private static Typed contact(String score, String mail, String phone, String consent) {
        return new Typed(
                score, "", "", Set.of(), Map.of(), false, true, "Ana", mail, phone, consent);
    }

    @Test
    void R2_5_a_sound_answer_is_taken_as_it_is() {
        var told =
                check(
                        new Typed(
                                "6",
                                " a\nb ",
                                "5",
                                Set.of("queue", "speed"),
                                Map.of("greeted", "missed", "unasked", "met"),
                                true,
                                true,
                                "Ana",
                                "ana@example.org",
                                "",
                                "2026-11"));
        assertThat(told.comment()).isEqualTo("a\nb");
        assertThat(told.chips()).containsExactly("speed", "queue");
        assertThat(told.missed()).containsExactly("greeted");
        assertThat(told.met()).isEmpty();
        assertThat(told.company()).isEqualTo("5");
        assertThat(told.contact().mail()).isEqualTo("ana@example.org");
    }

    @Test
    void R2_5_every_field_at_fault_is_named() {
        var typed =
                new Typed(
                        "2",
                        "x".repeat(4001),
                        "6",
                        Set.of("no-such"),
                        Map.of(),
                        false,
                        true,
                        "x".repeat(121),
                        "nowhere",
                        "none",
                        "old");
        var refused = catchThrowableOfType(Refused.class, () -> check(typed));
        assertThat(refused.violations())
                .extracting(Violation::field)
                .contains("comment", "company", "chips", "name", "consent");
        var reach =
                catchThrowableOfType(
                        Refused.class, () -> check(contact("2", "nowhere", "none", "2026-11")));
        assertThat(reach.violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("mail", "phone");
    }

    @Test
    void R2_5_a_nul_is_refused_before_the_database_sees_it() {
        assertThatThrownBy(() -> check(contact("2", "a\0@example.org", "", "2026-11")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "-1", "9.5", "x", "٩"})
    void R2_5_a_score_lies_on_its_scale(String score) {
        assertThatThrownBy(() -> AnswerCheck.score(Scale.NPS_0_10, score))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("score");
    }

    @Test
    void R2_6_only_the_displeased_are_asked_for_an_address() {
        assertThat(check(contact("7", "ana@example.org", "", "2026-11")).contact()).isNull();
        assertThat(check(contact("6", "", "+370 600 12345", "2026-11")).contact().phone())
                .isEqualTo("+370 600 12345");
        assertThatThrownBy(() -> check(contact("6", "", "", "2026-11")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("mail");
    }
}
