package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.access.Role;
import aidas.feedback.Cursor;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/** What readers say to a thank-you, and against it. */
@InContainer
class ReportIT extends TwoStores {

    @Inject ThankDesk desk;
    @Inject TalkDesk talks;
    @Inject ReportDesk reports;
    @Inject WallReading wall;
    @Inject AuditLog audit;

    private long given() {
        employee(ANNA);
        return desk.give(kudos(Reach.COMPANY, BORIS));
    }

    private ReportView waitingAbout(long kudos) {
        harriet();
        return reports.waiting().stream()
                .filter(each -> each.kudos().id() == kudos)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void R6_1_a_reaction_is_there_once_by_name_and_is_taken_back() {
        long id = given();
        employee(BORIS);
        talks.react(id, Reaction.GLAD);
        talks.react(id, Reaction.GLAD);
        assertThat(wall.one(id).talk().reactions().get(Reaction.GLAD)).containsExactly("Boris Two");
        assertThat(wall.one(id).talk().mine()).containsExactly(Reaction.GLAD);
        talks.unreact(id, Reaction.GLAD);
        assertThat(wall.one(id).talk().reactions()).isEmpty();
    }

    @Test
    void R6_1_who_may_not_read_it_may_not_react() throws Exception {
        List<LongConsumer> ways =
                List.of(
                        id -> talks.react(id, Reaction.GLAD),
                        id -> talks.reply(id, "Well done", Language.EN),
                        id -> reports.report(id, "rude"));
        for (var way : ways) {
            long id = given();
            employee(EGLE);
            assertThatThrownBy(() -> way.accept(id)).isInstanceOf(NotFound.class);
            anew();
        }
    }

    @Test
    void R6_2_a_reply_has_words_and_a_language() throws Exception {
        long id = given();
        employee(BORIS);
        assertThatThrownBy(() -> talks.reply(id, " ", Language.EN)).isInstanceOf(Refused.class);
        anew();
        long another = given();
        employee(BORIS);
        assertThatThrownBy(() -> talks.reply(another, "a".repeat(301), null))
                .hasMessageContaining("words")
                .hasMessageContaining("language");
    }

    @Test
    void R6_2_a_reply_is_taken_back_by_its_author_only() {
        long id = given();
        employee(BORIS);
        long reply = talks.reply(id, "It was nothing.", Language.EN);
        assertThat(wall.one(id).talk().replies())
                .singleElement()
                .satisfies(each -> assertThat(each.mine()).isTrue());
        talks.withdraw(id, reply);
        assertThat(wall.one(id).talk().replies()).isEmpty();
        long another = talks.reply(id, "It was nothing.", Language.EN);
        employee(ANNA);
        assertThatThrownBy(() -> talks.withdraw(id, another)).isInstanceOf(NotFound.class);
    }

    @Test
    void R7_1_it_is_reported_with_a_reason() {
        long id = given();
        employee(BORIS);
        assertThatThrownBy(() -> reports.report(id, "")).isInstanceOf(Refused.class);
    }

    @Test
    void R7_1_it_waits_once_however_many_report_it() {
        long id = given();
        employee(BORIS);
        reports.report(id, "It names a customer.");
        employee(ANNA);
        reports.report(id, "I wrote too much.");
        var report = waitingAbout(id);
        assertThat(report.reason()).isEqualTo("It names a customer.");
        assertThat(report.kudos().message()).isEqualTo(WORDS);
        assertThat(audit.count("kudos:" + id)).isEqualTo(1);
    }

    private ReportView reported() {
        long id = given();
        employee(BORIS);
        reports.report(id, "It names a customer.");
        return waitingAbout(id);
    }

    @Test
    void R7_2_hr_hides_it_with_a_reason_and_it_is_written_down() {
        var report = reported();
        reports.decide(report.id(), true, "It names a customer.");
        em.flush();
        assertThat(audit.newest("kudos:" + report.kudos().id(), 0, 5))
                .extracting(entry -> entry.action())
                .containsExactly("kudos.hidden", "kudos.reported");
        employee(BORIS);
        assertThatThrownBy(() -> wall.one(report.kudos().id())).isInstanceOf(NotFound.class);
    }

    @Test
    void R7_2_hr_decides_once_and_says_why() throws Exception {
        var report = reported();
        assertThatThrownBy(() -> reports.decide(report.id(), true, " "))
                .isInstanceOf(Refused.class);
        anew();
        var another = reported();
        reports.decide(another.id(), true, "It names a customer.");
        em.flush();
        assertThatThrownBy(() -> reports.decide(another.id(), false, "no"))
                .isInstanceOf(Unprocessable.class);
    }

    @Test
    void R7_2_it_may_stand_and_be_reported_anew() {
        long id = given();
        employee(BORIS);
        reports.report(id, "Not true.");
        var report = waitingAbout(id);
        reports.decide(report.id(), false, "Both of you were there.");
        employee(BORIS);
        assertThat(wall.one(id).kudos().state()).isInstanceOf(KudosState.Standing.class);
        reports.report(id, "Still not true.");
        assertThat(waitingAbout(id).id()).isNotEqualTo(report.id());
    }

    @Test
    void R7_2_who_gave_or_got_it_does_not_decide() {
        long id = given();
        reports.report(id, "I wrote too much.");
        var report = waitingAbout(id);
        caller.is("boris").with(Role.HR).inCompany().employee(BORIS);
        assertThatThrownBy(() -> reports.decide(report.id(), true, "mine"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R7_3_the_giver_of_a_hidden_one_reads_why() {
        long id = given();
        reports.report(id, "I wrote too much.");
        reports.decide(waitingAbout(id).id(), true, "It names a customer.");
        em.flush();
        employee(ANNA);
        assertThat(wall.given(Cursor.NEWEST, 5).kudos().getFirst().state())
                .isInstanceOfSatisfying(
                        KudosState.Hidden.class,
                        hidden -> assertThat(hidden.because()).isEqualTo("It names a customer."));
    }
}
