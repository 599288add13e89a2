package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Language;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads a report, and what was replied to a thank-you. */
@InContainer
class ReportedIT extends TwoStores {

    @Inject ThankDesk desk;
    @Inject TalkDesk talks;
    @Inject ReportDesk reports;
    @Inject WallReading wall;
    @Inject AuditLog audit;

    private long reported() {
        employee(ANNA);
        long id = desk.give(kudos(Reach.COMPANY, BORIS));
        employee(BORIS);
        reports.report(id, "It names a customer.");
        return id;
    }

    private List<Long> waiting() {
        return reports.waiting().stream().map(each -> each.kudos().id()).toList();
    }

    private void hr(String number) {
        caller.is("hr").with(Role.EMPLOYEE, Role.HR).inCompany().employee(number);
    }

    @Test
    void R7_2_who_gave_or_got_it_does_not_read_who_reported_it() {
        long id = reported();
        hr(ANNA);
        assertThat(waiting()).doesNotContain(id);
        hr(BORIS);
        assertThat(waiting()).doesNotContain(id);
        hr(CVETAN);
        assertThat(waiting()).contains(id);
        harriet();
        assertThat(waiting()).contains(id);
    }

    @Test
    void R7_2_nothing_waits_about_what_was_taken_back() {
        long id = reported();
        employee(ANNA);
        desk.withdraw(id);
        em.flush();
        harriet();
        assertThat(waiting()).doesNotContain(id);
    }

    @Test
    void R7_2_what_was_taken_back_meanwhile_is_not_hidden() {
        long id = reported();
        harriet();
        var report =
                reports.waiting().stream()
                        .filter(each -> each.kudos().id() == id)
                        .findFirst()
                        .orElseThrow();
        employee(ANNA);
        desk.withdraw(id);
        em.flush();
        harriet();
        assertThatThrownBy(() -> reports.decide(report.id(), true, "It names a customer."))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("taken back");
    }

    @Test
    void R6_2_hr_takes_the_own_reply_back_like_everybody() {
        long id = reported();
        hr(BORIS);
        long reply = talks.reply(id, "It was nothing.", Language.EN);
        talks.withdraw(id, reply);
        em.flush();
        assertThat(wall.one(id).talk().replies()).isEmpty();
        assertThat(audit.newest("kudos:" + id, 0, 5))
                .extracting(entry -> entry.action())
                .containsExactly("kudos.reported");
    }

    @Test
    void R7_2_hr_reads_the_replies_and_takes_off_anybodys() {
        long id = reported();
        employee(BORIS);
        long reply = talks.reply(id, "You never do anything.", Language.EN);
        harriet();
        assertThat(talks.mayTakeOff()).isTrue();
        assertThat(reports.waiting())
                .filteredOn(each -> each.kudos().id() == id)
                .flatExtracting(ReportView::replies)
                .extracting(Talk.Reply::words)
                .containsExactly("You never do anything.");
        talks.withdraw(id, reply);
        em.flush();
        assertThat(audit.newest("kudos:" + id, 0, 1))
                .extracting(entry -> entry.action())
                .containsExactly("kudos.reply.off");
        employee(ANNA);
        assertThat(talks.mayTakeOff()).isFalse();
        assertThat(wall.one(id).talk().replies()).isEmpty();
        harriet();
        assertThatThrownBy(() -> talks.withdraw(id, reply)).isInstanceOf(NotFound.class);
    }
}
