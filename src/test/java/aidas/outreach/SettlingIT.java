package aidas.outreach;

import static aidas.outreach.OutreachFixture.typed;
import static aidas.outreach.OutreachFixture.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Role;
import aidas.shared.Secret;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class SettlingIT {

    @Inject InvitationDesk desk;
    @Inject AnswerDesk answers;
    @Inject DueSettlings settlings;
    @Inject Clock clock;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    private OutreachFixture shop;
    private Invited invited;
    private Secret link;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        shop = new OutreachFixture(em);
        caller.is("adam").with(Role.ADMIN).inCompany();
        invited = desk.invite(shop.draft());
        link = invited.secret();
        caller.is("anonymous");
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    private Seen look() {
        return answers.look(link, null).orElseThrow();
    }

    @Test
    void R2_6_only_the_displeased_are_asked_for_an_address() {
        answers.tell(link, null, typed("9", "", Set.of(), "ana@example.org"), true);
        assertThat(shop.kept(invited, "consent")).isNull();
        assertThat(
                        shop.count(
                                "response_contact c join response r on r.id = c.response_id"
                                        + " where r.reference = 'receipt-7'"))
                .isZero();
    }

    @Test
    void R2_6_the_text_that_they_agreed_to_never_changes() {
        var change = em.createNativeQuery("update consent_text set text = 'Anything goes.'");
        assertThatThrownBy(change::executeUpdate).hasStackTraceContaining("agreed to this text");
    }

    @Test
    void R2_7_after_thirty_minutes_it_settles_by_itself() {
        answers.tap(link, null, "7");
        var id = Long.valueOf(shop.kept(invited, "id"));
        assertThat(settlings.due(clock.instant())).doesNotContain(id);
        shop.leaveAlone(invited, Duration.ofMinutes(31));
        assertThat(settlings.due(clock.instant())).contains(id);
        settlings.run(id, clock.instant());
        settlings.run(id, clock.instant());
        assertThat(shop.response(invited, "score")).isEqualTo("7.0");
    }

    @Test
    void R2_8_words_and_address_lie_with_the_response_and_no_longer_here() {
        answers.tell(link, null, typed("2", "too long", Set.of("queue"), "ana@example.org"), true);
        assertThat(shop.response(invited, "comment")).isEqualTo("too long");
        assertThat(shop.response(invited, "source")).isEqualTo("aidas");
        assertThat(shop.response(invited, "occurred_at")).startsWith("2026-03-14");
        assertThat(shop.kept(invited, "comment")).isNull();
        assertThat(shop.kept(invited, "contact_mail")).isNull();
        assertThat(shop.kept(invited, "consent")).isEqualTo("2026-11");
        assertThat(
                        shop.count(
                                "response_contact where mail = 'ana@example.org' and response_id = "
                                        + shop.kept(invited, "response_id")))
                .isEqualTo(1);
        assertThat(
                        shop.count(
                                "ticket where address is not null and id = "
                                        + invited.invitation().id()))
                .isZero();
    }

    @Test
    void R2_9_whoever_is_pleased_gets_a_code_to_hand_on() {
        answers.tell(link, null, words("9", ""), true);
        assertThat(((Seen.Done) look()).referral()).matches("[2-9A-HJ-NP-Z]{8}");
    }

    @Test
    void R2_10_whoever_may_be_contacted_is_told_a_number_and_a_day() {
        answers.tell(link, null, typed("2", "too long", Set.of("queue"), "ana@example.org"), true);
        var promise = ((Seen.Done) look()).promise();
        assertThat(promise.reference()).isNotBlank();
        assertThat(promise.path()).startsWith("/c/");
        assertThat(promise.by()).isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        assertThat(
                        shop.count(
                                "recovery_case where response_id = "
                                        + shop.kept(invited, "response_id")))
                .isEqualTo(1);
    }

    @Test
    void R2_10_whoever_may_not_is_promised_nothing() {
        answers.tell(link, null, words("2", "too long"), true);
        assertThat(((Seen.Done) look()).promise()).isNull();
    }

    @Test
    void R5_1_words_that_say_the_opposite_are_asked_about_once() {
        answers.tell(link, null, words("1", "Excellent, wonderful people"), true);
        assertThat(((Seen.Begun) look()).doubted()).isTrue();
        answers.tap(link, null, "9");
        assertThat(look()).isInstanceOf(Seen.Done.class);
        assertThat(shop.response(invited, "score")).isEqualTo("9.0");
        assertThat(shop.kept(invited, "doubted_score")).isEqualTo("1.0");
        var change =
                em.createNativeQuery(
                        "update survey_answer set doubted_score = 2 where ticket_id = "
                                + invited.invitation().id());
        assertThatThrownBy(change::executeUpdate).hasStackTraceContaining("stays as it was");
    }

    @Test
    void R5_2_a_doubt_that_is_right_or_unanswered_changes_nothing() {
        answers.tell(link, null, words("1", "Excellent, wonderful people"), true);
        answers.tap(link, null, "");
        assertThat(shop.response(invited, "score")).isEqualTo("1.0");
    }

    @Test
    void R6_1_whether_anyone_asked_for_a_score_is_told_once() {
        answers.begged(link, null, true);
        answers.tell(link, null, words("10", ""), true);
        assertThat(((Seen.Done) look()).begged()).isNull();
        answers.begged(link, null, true);
        answers.begged(link, null, false);
        assertThat(((Seen.Done) look()).begged()).isTrue();
    }
}
