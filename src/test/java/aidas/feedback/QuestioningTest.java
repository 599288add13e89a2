package aidas.feedback;

import static aidas.feedback.Drafts.NOW;
import static aidas.feedback.Drafts.SURVEYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestioningTest {

    @Test
    void R1_8_a_scale_alone_means_its_built_in_survey() {
        assertThat(said(Map.of()).version()).isEqualTo(Drafts.NPS);
    }

    @Test
    void R1_8_a_survey_means_its_current_version_unless_one_is_named() {
        assertThat(said(survey("2", null)).version()).isEqualTo(Drafts.VISIT_2);
        assertThat(said(Map.of(Field.SCALE, "", Field.SURVEY, "visit")).version())
                .isEqualTo(Drafts.VISIT_2);
        var retired =
                said(
                        Map.of(
                                Field.SCALE,
                                "",
                                Field.SURVEY,
                                "visit",
                                Field.VERSION,
                                "1",
                                Field.SCORE,
                                "5"));
        assertThat(retired.version()).isEqualTo(Drafts.VISIT_1);
    }

    @Test
    void R1_8_a_scale_that_the_version_does_not_have_is_refused() {
        assertThat(refused(survey("1", "NPS")))
                .contains(
                        new Violation(
                                "scale", "expected CSAT-5, the scale of survey visit version 1"));
    }

    @Test
    void R1_8_what_nobody_asks_is_refused_with_what_was_expected() {
        assertThat(refused(Map.of(Field.SURVEY, "mood")))
                .containsExactly(new Violation("survey", "expected one of nps, visit, got mood"));
        assertThat(refused(survey("3", null)))
                .containsExactly(new Violation("version", "expected one of 1, 2, got 3"));
        assertThat(refused(survey("1.5", null)))
                .containsExactly(new Violation("version", "expected one of 1, 2, got 1.5"));
        assertThat(refused(Map.of(Field.VERSION, "1")))
                .containsExactly(new Violation("survey", "is required where a version is named"));
        assertThat(refused(Map.of(Field.SCALE, "")))
                .containsExactly(new Violation("scale", "is required where no survey is named"));
    }

    @Test
    void R1_9_codes_are_the_versions_own_and_blank_lists_are_none() {
        var said =
                said(
                        Map.of(
                                Field.SURVEY, "visit",
                                Field.COMPANY_SCORE, "4",
                                Field.CHIPS, "price; friendly;;price",
                                Field.STANDARDS_MET, "greeted",
                                Field.STANDARDS_MISSED, " ; ",
                                Field.REASON, "purchase",
                                Field.QUOTABLE, "TRUE"));

        assertThat(said.companyScore()).isEqualByComparingTo("4");
        assertThat(said.chips()).containsExactly("price", "friendly");
        assertThat(said.met()).containsExactly("greeted");
        assertThat(said.missed()).isEmpty();
        assertThat(said.reason()).isEqualTo("purchase");
        assertThat(said.quotable()).isTrue();
        assertThat(said(Map.of()).quotable()).isFalse();
    }

    @Test
    void R1_9_codes_of_another_version_are_refused_with_those_expected() {
        assertThat(
                        refused(
                                Map.of(
                                        Field.CHIPS, "rude",
                                        Field.STANDARDS_MET, "greeted",
                                        Field.COMPANY_SCORE, "4",
                                        Field.REASON, "To buy",
                                        Field.QUOTABLE, "maybe")))
                .containsExactly(
                        new Violation(
                                "companyScore",
                                "expected none: survey nps version 1 does not ask about the"
                                        + " company"),
                        new Violation("chips", "expected one of friendly, policy, price, got rude"),
                        new Violation("standardsMet", "expected none, got greeted"),
                        new Violation(
                                "reason",
                                "expected small letters, digits and hyphens such as purchase"),
                        new Violation("quotable", "expected true or false"));
        assertThat(refused(Map.of(Field.SURVEY, "visit", Field.COMPANY_SCORE, "6")))
                .containsExactly(
                        new Violation("companyScore", "expected a whole number from 1 to 5"));
    }

    @Test
    void R1_9_a_standard_is_met_or_missed_not_both() {
        assertThat(
                        refused(
                                Map.of(
                                        Field.SURVEY, "visit",
                                        Field.STANDARDS_MET, "greeted;thanked",
                                        Field.STANDARDS_MISSED, "greeted")))
                .containsExactly(
                        new Violation(
                                "standardsMissed",
                                "expected each standard once, greeted is among those met"));
    }

    @Test
    void R1_9_lists_and_truths_have_their_own_kinds_in_json() {
        var json =
                """
                {"source":"till","externalId":"1","store":"A","score":9,"survey":"visit",
                 "version":2,"occurredAt":"2026-03-14T10:15:30Z","chips":["price"],
                 "standardsMet":[],"quotable":true}
                """;
        var response = NewResponse.of(JsonDrafts.read(json), SURVEYS, NOW);
        assertThat(response.particulars().chips()).containsExactly("price");
        assertThat(response.particulars().quotable()).isTrue();
        assertThat(NewResponse.of(JsonDrafts.read(JsonText.of(response)), SURVEYS, NOW))
                .isEqualTo(response);

        assertThat(
                        JsonDrafts.read(
                                        """
                                        {"chips":"price","standardsMet":["a;b"],"quotable":"true",
                                         "standardsMissed":[1]}
                                        """)
                                .violations())
                .containsExactly(
                        new Violation("chips", "expected a list"),
                        new Violation("standardsMet", "expected codes"),
                        new Violation("quotable", "expected true or false"),
                        new Violation("standardsMissed", "expected codes"));
    }

    private static Map<Field, String> survey(String version, String scale) {
        return Map.of(
                Field.SURVEY,
                "visit",
                Field.VERSION,
                version,
                Field.SCALE,
                scale == null ? "" : scale,
                Field.SCORE,
                "5");
    }

    private static Particulars said(Map<Field, String> more) {
        return NewResponse.of(draft(more), SURVEYS, NOW).particulars();
    }

    private static List<Violation> refused(Map<Field, String> more) {
        return catchThrowableOfType(Refused.class, () -> NewResponse.of(draft(more), SURVEYS, NOW))
                .violations();
    }

    private static Draft draft(Map<Field, String> more) {
        var texts = new EnumMap<>(Drafts.good().texts());
        texts.putAll(more);
        return new Draft(texts, List.of(), List.of());
    }
}
