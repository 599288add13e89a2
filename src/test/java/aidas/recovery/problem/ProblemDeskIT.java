package aidas.recovery.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.recovery.CasesOfStores;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A problem from its opening to its closing, in a transaction that is taken back. */
@InContainer
class ProblemDeskIT extends CasesOfStores {

    @Inject ProblemDesk desk;
    @Inject ProblemReading reading;
    @Inject DueActions chore;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void lead(String store) {
        caller.is("lead of " + store).with(Role.TEAM_LEAD).inStore(store);
    }

    private void hr() {
        caller.is("harriet").with(Role.HR).inCompany();
    }

    private ProblemDraft draft(String... stores) {
        return new ProblemDraft("Long queues", "cause:waiting", List.of(stores), "L-" + FIRST);
    }

    private ActionDraft action() {
        return new ActionDraft("A second till", "L-" + FIRST, today().plusDays(7));
    }

    private void recent(String store, String cause) {
        opened(store, cause, clock.instant().minus(Duration.ofDays(5)).toString(), null, null);
    }

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        lead(FIRST);
        assertThatThrownBy(
                        () -> desk.open(new ProblemDraft(" ", "cause:none", List.of(SECOND), "x")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("title")
                .hasMessageContaining("subject")
                .hasMessageContaining("stores")
                .hasMessageContaining("owner");
    }

    /** Somebody on the roster who leads no store. */
    private String somebody() {
        sql(
                """
                insert into employee (number, given_name, family_name, language)
                values ('D-REP', 'Hari', 'Et', 'en')
                """);
        return "D-REP";
    }

    @Test
    void R1_1_who_leads_no_store_can_own_what_they_open_themselves() throws Exception {
        var number = somebody();
        caller.is("harriet").with(Role.HR).inCompany().employee(number);
        assertThat(reading.owners()).extracting(one -> one.number().value()).contains(number);
        long id = desk.open(new ProblemDraft("Queues", "cause:waiting", List.of(), number));
        desk.act(id, new ActionDraft("Ask the till's maker", number, today().plusDays(7)));
        assertThat(reading.one(id).owner().number().value()).isEqualTo(number);
        hr();
        assertThat(reading.owners()).extracting(one -> one.number().value()).doesNotContain(number);
        assertThatThrownBy(() -> desk.handOver(id, number)).isInstanceOf(Refused.class);
    }

    @Test
    void R1_2_a_lead_opens_it_for_the_own_stores_and_others_do_not_find_it() throws Exception {
        lead(FIRST);
        long id = desk.open(draft(FIRST));
        assertThat(reading.one(id).changes()).isTrue();
        assertThat(reading.one(id).owner().number().value()).isEqualTo("L-" + FIRST);
        lead(SECOND);
        assertThat(reading.all()).noneMatch(one -> one.id() == id);
        assertThatThrownBy(() -> reading.one(id)).isInstanceOf(NotFound.class);
        anew();
        lead(FIRST);
        assertThatThrownBy(() -> desk.open(draft())).hasMessageContaining("stores");
    }

    @Test
    void R1_2_a_problem_of_everywhere_is_read_by_all_and_changed_by_hr() {
        hr();
        long id = desk.open(draft());
        lead(SECOND);
        assertThat(reading.one(id).changes()).isFalse();
        assertThatThrownBy(() -> desk.close(id, "no")).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_3_cases_with_that_cause_are_its_evidence_for_those_who_may_open_them() {
        recent(FIRST, "waiting");
        recent(FIRST, "price");
        recent(SECOND, "waiting");
        opened(FIRST, "waiting", "2019-03-10T10:00:00Z", null, null);
        hr();
        long id = desk.open(draft(FIRST, SECOND));
        assertThat(reading.evidence(id)).hasSize(2);
        lead(FIRST);
        assertThat(reading.evidence(id)).hasSize(1);
        assertThat(reading.evidence(id).getFirst().reference()).startsWith("C-");
    }

    @Test
    void R3_1_what_is_done_is_done_once_with_a_note_and_stays() throws Exception {
        lead(FIRST);
        long id = desk.open(draft(FIRST));
        long action = desk.act(id, action());
        desk.done(id, action, null, "It stands there");
        var done = reading.one(id).actions().getFirst();
        assertThat(done.doneOn()).isEqualTo(today());
        assertThat(done.note()).isEqualTo("It stands there");
        assertThatThrownBy(() -> desk.done(id, action, null, "again")).isInstanceOf(Conflict.class);
        anew();
        lead(FIRST);
        long other = desk.open(draft(FIRST));
        long late = desk.act(other, action());
        assertThatThrownBy(() -> desk.done(other, late, today().plusDays(1), " "))
                .hasMessageContaining("on")
                .hasMessageContaining("note");
    }

    @Test
    void R3_1_the_database_itself_refuses_to_change_what_is_done() {
        lead(FIRST);
        long id = desk.open(draft(FIRST));
        long action = desk.act(id, action());
        desk.done(id, action, null, "It stands there");
        assertThatThrownBy(() -> sql("update recovery_action set note = 'x' where id = ?1", action))
                .hasStackTraceContaining("stays as it is");
    }

    @Test
    void R3_2_a_problem_is_closed_once() {
        lead(FIRST);
        long id = desk.open(draft(FIRST));
        desk.close(id, "Solved");
        assertThat(reading.one(id).open()).isFalse();
        assertThat(reading.one(id).closing()).isEqualTo("Solved");
        assertThatThrownBy(() -> desk.act(id, action())).isInstanceOf(Conflict.class);
    }

    @Test
    void R3_4_who_owns_what_is_late_is_told_once() {
        lead(FIRST);
        long id = desk.open(draft(FIRST));
        long action = desk.act(id, action());
        Instant then = clock.instant().plus(Duration.ofDays(9));
        assertThat(chore.due(clock.instant())).doesNotContain(action);
        assertThat(chore.due(then)).contains(action);
        chore.run(action, then);
        assertThat(chore.due(then)).doesNotContain(action);
        assertThat(told(action)).isEqualTo(1);
        chore.run(action, then);
        assertThat(told(action)).isEqualTo(1);
        desk.done(id, action, null, "late, but done");
        assertThat(told(action)).isZero();
    }

    private long told(long action) {
        return number("select count(*) from notice where about = 'problem' and part = ?1", action);
    }
}
