package aidas.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.feedback.RollupCheck;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Disputes and what becomes of the credits; each test takes back what it did. */
@InContainer
class DecisionIT {

    private static final String WHY = "The roster shows Cy at the desk";

    @Inject Bench bench;
    @Inject DisputeDesk desk;
    @Inject DecisionDesk decisions;
    @Inject TrailReading trails;
    @Inject RollupCheck check;
    @Inject StubCaller caller;
    @Inject AuditLog audit;
    @Inject UserTransaction transaction;

    private long answer;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        bench.staff();
        answer = bench.answer("D-1", 3, ",\"employees\":[\"XL001\",\"XL002\"]");
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void R3_5_nothing_moves_until_somebody_decides() {
        var credits = bench.credits(answer);
        var sums = bench.sums();
        long id = raise(3);
        assertThat(bench.credits(answer)).isEqualTo(credits);
        assertThat(bench.sums()).isEqualTo(sums);
        decide(id, new Verdict.Rejected());
        assertThat(bench.credits(answer)).isEqualTo(credits);
        assertThat(bench.sums()).isEqualTo(sums);
    }

    @Test
    void R3_8_a_moved_credit_takes_its_sums_along() {
        var before = bench.sums();
        decide(raise(3), new Verdict.Moved(Bench.number(3)));
        assertThat(bench.credits(answer))
                .containsExactly("XL002 0.500000 explicit", "XL003 0.500000 manual");
        assertThat(before).containsEntry("XL001", "0.5 1.5").doesNotContainKey("XL003");
        assertThat(bench.sums()).containsEntry("XL003", "0.5 1.5").doesNotContainKey("XL001");
        sumsAreRight();
    }

    @Test
    void R3_8_a_spread_credit_goes_to_the_others() {
        decide(raise(0), new Verdict.Spread());
        assertThat(bench.credits(answer)).containsExactly("XL002 1.000000 manual");
        assertThat(bench.sums()).containsEntry("XL002", "1 3").doesNotContainKey("XL001");
        sumsAreRight();
    }

    @Test
    void R3_8_taken_from_everybody_the_answer_stays_the_stores() {
        decide(raise(0), new Verdict.Nobody());
        assertThat(bench.credits(answer)).isEmpty();
        assertThat(bench.sums()).containsEntry("nobody", "1 3").doesNotContainKey("XL001");
        assertThat(bench.number("select count(*) from response where id = " + answer)).isOne();
        sumsAreRight();
    }

    @Test
    void R1_3_what_was_replaced_stays_in_the_trail_for_good() {
        long id = raise(3);
        decide(id, new Verdict.Moved(Bench.number(3)));
        bench.asLead(1);
        var trail = trails.of(answer);
        assertThat(trail.before()).hasSize(1);
        assertThat(trail.before().getFirst().who().number()).isEqualTo(Bench.number(1));
        assertThat(trail.before().getFirst().endedBy()).isEqualTo(id);
        assertThat(trail.now().getLast().because())
                .isInstanceOfSatisfying(
                        Because.Decided.class,
                        because -> {
                            assertThat(because.dispute()).isEqualTo(id);
                            assertThat(because.by()).isEqualTo("harriet");
                        });
        assertThatThrownBy(() -> bench.change("update attribution_trail set weight = 1"))
                .rootCause()
                .hasMessageContaining("only ever added to");
    }

    @Test
    void R3_6_who_shares_the_answer_does_not_decide() {
        long id = raise(3);
        caller.is("bo").with(Role.TEAM_LEAD).inStore("XL-STORE-1").employee("XL002");
        assertThatThrownBy(() -> decisions.decide(id, 0, new Verdict.Rejected(), WHY))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("credited to you too");
    }

    @Test
    void R3_6_nobody_gives_the_credit_to_themselves() {
        long id = raise(0);
        caller.is("dan").with(Role.HR).inCompany().employee("XL004");
        assertThatThrownBy(() -> decisions.decide(id, 0, new Verdict.Moved(Bench.number(4)), WHY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R3_6_the_neighbours_lead_does_not_find_it() {
        long id = raise(0);
        bench.asLead(2);
        assertThatThrownBy(() -> decisions.decide(id, 0, new Verdict.Rejected(), WHY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R3_7_who_comes_second_is_told() {
        long id = raise(0);
        decide(id, new Verdict.Rejected());
        bench.asAdmin();
        assertThatThrownBy(() -> decisions.decide(id, 0, new Verdict.Nobody(), WHY))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("was rejected by harriet");
    }

    @Test
    void R3_7_a_credit_that_another_decision_took_is_not_moved_again() {
        long first = raise(0);
        bench.asEmployee("XL002");
        long second = desk.raise(said(null));
        decide(first, new Verdict.Nobody());
        assertThatThrownBy(() -> decide(second, new Verdict.Moved(Bench.number(3))))
                .isInstanceOf(Unprocessable.class);
    }

    @Test
    void R3_4_a_dispute_that_comes_too_late_is_refused_with_the_date() {
        bench.change(
                "update response set received_at = '2025-03-15T12:00:00Z' where id = " + answer);
        bench.asEmployee("XL001");
        assertThatThrownBy(() -> desk.raise(said(null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("closed on 2025-05-14");
    }

    @Test
    void R3_11_each_step_leaves_an_entry() {
        long before = audit.count("response:ledger-it/D-1");
        decide(raise(0), new Verdict.Rejected());
        assertThat(audit.count("response:ledger-it/D-1")).isEqualTo(before + 2);
    }

    private long raise(int proposed) {
        bench.asEmployee("XL001");
        return desk.raise(said(proposed == 0 ? null : Bench.number(proposed)));
    }

    private NewDispute said(EmployeeNumber proposed) {
        return new NewDispute(answer, null, Reason.COLLEAGUE, "I had left at noon", proposed);
    }

    private void decide(long id, Verdict verdict) {
        bench.asHr();
        decisions.decide(id, 0, verdict, WHY);
        bench.change("set constraints all immediate");
    }

    private void sumsAreRight() {
        bench.asAdmin();
        assertThat(check.differences()).isEmpty();
    }
}
