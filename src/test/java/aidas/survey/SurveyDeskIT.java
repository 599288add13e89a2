package aidas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Surveys in the database; each test takes back what it did. */
@InContainer
class SurveyDeskIT {

    private static final SurveyCode CODE = new SurveyCode("t-desk");

    @Inject SurveyDesk desk;
    @Inject SurveyReading reading;
    @Inject AskedVersions asked;
    @Inject ChipLabels labels;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        caller.is("adam").with(Role.ADMIN).inCompany();
        transaction.begin();
        desk.create(CODE, Asked.complete());
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void R3_1_what_was_written_is_read_again() {
        fresh();
        assertThat(version(1).questionnaire()).isEqualTo(Asked.complete());
    }

    @Test
    void R4_2_a_change_of_what_is_published_is_the_next_draft_copied_from_it() {
        desk.publish(CODE, 1);
        fresh();
        assertThat(desk.begin(CODE)).isEqualTo(2);
        assertThat(version(2).questionnaire()).isEqualTo(version(1).questionnaire());
        assertThat(desk.write(CODE, 2, Asked.complete("Other?"))).isFalse();
        fresh();
        assertThat(version(1).questionnaire()).isEqualTo(Asked.complete());
        assertThat(version(2).questionnaire()).isEqualTo(Asked.complete("Other?"));
    }

    @Test
    void R4_3_there_is_one_draft_at_most() {
        desk.publish(CODE, 1);
        desk.begin(CODE);
        assertThatThrownBy(() -> desk.begin(CODE)).hasMessageContaining("2 is a draft already");
    }

    @Test
    void R4_4_publishing_retires_the_version_before_which_still_reads_its_answers() {
        desk.publish(CODE, 1);
        desk.begin(CODE);
        desk.publish(CODE, 2);
        fresh();
        assertThat(version(1).state()).isEqualTo(VersionState.RETIRED);
        assertThat(asked.all())
                .filteredOn(version -> version.survey().equals(CODE.value()))
                .extracting(AskedVersion::number, AskedVersion::current)
                .containsExactly(tuple(1, false), tuple(2, true));
    }

    @Test
    void R4_4_after_the_last_version_none_is_current() {
        desk.publish(CODE, 1);
        desk.retire(CODE, 1);
        fresh();
        assertThat(reading.survey(CODE).current()).isEmpty();
        assertThat(asked.all())
                .filteredOn(version -> version.survey().equals(CODE.value()))
                .extracting(AskedVersion::current)
                .containsExactly(false);
    }

    @Test
    void R4_5_a_built_in_survey_is_never_without_a_version() {
        var csat = new SurveyCode("csat-5");
        int next = desk.begin(csat);
        desk.publish(csat, next);
        fresh();
        assertThat(reading.survey(csat).current().orElseThrow().number()).isEqualTo(next);
        assertThatThrownBy(() -> desk.retire(csat, next)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R4_5_a_built_in_survey_keeps_its_scale() {
        var csat = new SurveyCode("csat-5");
        int next = desk.begin(csat);
        assertThatThrownBy(() -> desk.write(csat, next, Asked.complete()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CSAT-5");
    }

    @Test
    void R4_5_the_built_in_surveys_are_complete_in_every_language() {
        assertThat(reading.surveys())
                .filteredOn(SurveyView::builtIn)
                .hasSize(Scale.values().length)
                .allSatisfy(
                        survey ->
                                assertThat(survey.current().orElseThrow().questionnaire().missing())
                                        .isEmpty());
    }

    @Test
    void R4_6_publishing_and_retiring_are_logged() {
        desk.publish(CODE, 1);
        assertThat(lastEntry()).isEqualTo("survey.publish survey:t-desk/1");
        desk.retire(CODE, 1);
        assertThat(lastEntry()).isEqualTo("survey.retire survey:t-desk/1");
    }

    @Test
    void R4_3_what_somebody_else_changed_meanwhile_is_not_overwritten() {
        fresh();
        long lock = version(1).lock();
        assertThat(desk.change(CODE, 1, lock, Asked.complete("First"))).isTrue();
        fresh();
        assertThat(desk.change(CODE, 1, lock, Asked.complete("Second"))).isFalse();
        assertThat(version(1).questionnaire()).isEqualTo(Asked.complete("First"));
    }

    @Test
    void R4_1_a_discarded_first_draft_takes_its_survey_along() {
        desk.discard(CODE, 1);
        fresh();
        assertThat(reading.surveys()).extracting(SurveyView::code).doesNotContain(CODE);
        desk.create(CODE, Asked.complete());
    }

    @Test
    void R5_1_others_read_and_only_the_whole_company_sees_how_many_answered() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        assertThat(version(1).answers()).isNull();
        assertThatThrownBy(() -> desk.publish(CODE, 1)).isInstanceOf(Forbidden.class);
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(version(1).answers()).isZero();
        caller.is("regional").with(Role.ADMIN).inRegion("BG");
        assertThatThrownBy(() -> desk.publish(CODE, 1)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R6_1_a_chip_of_a_draft_names_nothing() {
        assertThat(labels.in(Language.BG).survey(CODE.value())).isEqualTo(CODE.value());
        desk.publish(CODE, 1);
        fresh();
        assertThat(labels.in(Language.BG).survey(CODE.value())).isEqualTo("name bg");
        assertThat(labels.in(Language.EN).chip(version(1).id(), "price"))
                .isEqualTo("chip.price en");
    }

    private VersionView version(int number) {
        return reading.survey(CODE).version(number);
    }

    private void fresh() {
        em.flush();
        em.clear();
    }

    private String lastEntry() {
        em.flush();
        return (String)
                em.createNativeQuery(
                                "select action || ' ' || subject from audit_entry"
                                        + " order by id desc limit 1",
                                String.class)
                        .getSingleResult();
    }
}
