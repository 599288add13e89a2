package aidas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.Unprocessable;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyVersionTest {

    private static final Instant TUESDAY = Instant.parse("2026-03-10T08:00:00Z");

    private final Survey survey = new Survey(new SurveyCode("visit"));
    private final SurveyVersion version = new SurveyVersion(survey, 1, Asked.complete());

    @Test
    void R4_1_a_draft_is_published_and_then_retired() {
        assertThat(version.state()).isEqualTo(VersionState.DRAFT);
        version.publish("adam", TUESDAY);
        assertThat(version.state()).isEqualTo(VersionState.PUBLISHED);
        version.retire(TUESDAY);
        assertThat(version.state()).isEqualTo(VersionState.RETIRED);
    }

    @Test
    void R4_1_a_version_never_goes_back() {
        assertThatThrownBy(() -> version.retire(TUESDAY)).isInstanceOf(Unprocessable.class);
        version.publish("adam", TUESDAY);
        assertThatThrownBy(() -> version.publish("adam", TUESDAY))
                .isInstanceOf(Unprocessable.class)
                .hasMessage("only a draft can be published, version 1 is published");
        version.retire(TUESDAY);
        assertThatThrownBy(() -> version.retire(TUESDAY)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R4_2_a_draft_can_be_changed_and_a_published_version_cannot() {
        version.change(Asked.complete("And today?"));
        version.publish("adam", TUESDAY);
        assertThatThrownBy(() -> version.change(Asked.complete("Other")))
                .isInstanceOf(Unprocessable.class);
        assertThat(version.questionnaire()).isEqualTo(Asked.complete("And today?"));
    }

    @Test
    void R3_3_publishing_is_refused_with_every_missing_text() {
        version.change(Asked.without(Map.of()));
        assertThatThrownBy(() -> version.publish("adam", TUESDAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations())
                                        .hasSize(24)
                                        .extracting(Violation::field)
                                        .contains("texts.en.name", "texts.lt.standard.greeted"));
        assertThat(version.state()).isEqualTo(VersionState.DRAFT);
    }
}
