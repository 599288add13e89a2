package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditEntry;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ledger against the database. */
@InContainer
class LedgerIT extends TwoStoresWithPoints {

    @Inject ProofDesk proofs;
    @Inject AuditLog audit;

    private int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    @Test
    void R1_1_what_people_have_is_what_funds_paid() {
        rules(null);
        joined(ANNA, BORIS);
        harriet();
        var before = proofs.prove();
        thanked(ANNA, BORIS, CVETAN);
        byHand(BORIS, 10);
        byHand(BORIS, -3);
        harriet();
        var after = proofs.prove();
        assertThat(after.kept() - before.kept()).isEqualTo(2 + 5 + 10 - 3);
        assertThat(after.kept()).isEqualTo(paid());
        assertThat(after.postings() - before.postings()).isEqualTo(4);
    }

    /** By all funds. */
    private long paid() {
        return ((Number)
                        em.createNativeQuery("select sum(points) from points_posting")
                                .getSingleResult())
                .longValue();
    }

    @Test
    void R1_2_the_database_refuses_to_change_and_to_delete() throws Exception {
        for (var sql :
                List.of(
                        "update points_posting set points = 99",
                        "delete from points_posting",
                        "truncate points_posting cascade",
                        "delete from points_unpaid",
                        "delete from points_account",
                        "update points_fund set code = 'mine'")) {
            rules(1);
            joined(ANNA, BORIS);
            thanked(ANNA, BORIS);
            thanked(BORIS, ANNA);
            assertThatThrownBy(() -> change(sql)).hasMessageContaining("only added to");
            anew();
        }
    }

    @Test
    void R1_3_a_counter_entry_is_the_mirror_once() {
        joined(BORIS);
        long id = byHand(BORIS, 10);
        hand.counter(id, "Meant for Cvetan");
        hand.counter(id, "Meant for Cvetan");
        assertThat(kinds(BORIS)).containsExactly("countered -10", "given 10");
        var mirror = statement(BORIS).lines().getFirst();
        assertThat(mirror.counters()).isEqualTo(id);
        assertThat(mirror.reason()).isEqualTo("Meant for Cvetan");
        assertThat(balance(BORIS)).isZero();
    }

    @Test
    void R1_3_no_counter_entry_is_countered_and_the_database_takes_no_other_mirror()
            throws Exception {
        joined(BORIS);
        hand.counter(byHand(BORIS, 10), "Meant for Cvetan");
        long mirror = statement(BORIS).lines().getFirst().id();
        harriet();
        assertThatThrownBy(() -> hand.counter(mirror, "again")).isInstanceOf(Unprocessable.class);
        anew();
        joined(BORIS);
        long id = byHand(BORIS, 10);
        assertThatThrownBy(
                        () ->
                                change(
                                        """
                                        insert into points_posting (kind, occasion, fund_id,
                                               employee_id, points, day, at, reason, counters,
                                               posted_by)
                                        select 'countered', 'pt-crooked', fund_id, employee_id, -9,
                                               day, at, 'less', id, posted_by
                                          from points_posting where id =
                                        """
                                                + id))
                .hasMessageContaining("is the mirror");
    }

    @Test
    void R1_4_a_posting_names_rule_and_version_or_the_reason() {
        rules(null);
        joined(BORIS);
        long kudos = thanked(ANNA, BORIS);
        byHand(BORIS, 3);
        var lines = statement(BORIS).lines();
        assertThat(lines.getFirst().reason()).isEqualTo("For tea");
        assertThat(lines.getFirst().rule()).isNull();
        assertThat(lines.getLast().rule())
                .isEqualTo(new StatementLine.Paying(GOT, 1, Source.THANKED));
        assertThat(lines.getLast().kudos()).isEqualTo(kudos);
    }

    private void off(String number) {
        em.flush();
        change(
                "update points_account set balance = balance + 1 where employee_id = "
                        + id(number).value());
    }

    @Test
    void R1_5_a_balance_that_is_off_by_one_is_found() {
        rules(null);
        joined(BORIS);
        thanked(ANNA, BORIS);
        off(BORIS);
        harriet();
        var proof = proofs.prove();
        assertThat(proof.differences()).contains(new Proof.Difference(BORIS, "Boris Two", 6, 5));
        assertThat(proof.off()).isEqualTo(1);
        assertThat(proof.holds()).isFalse();
        assertThat(audit.newest("employee:" + BORIS, 0, 1))
                .extracting(AuditEntry::action, AuditEntry::detail)
                .containsExactly(tuple("points.read", "proof"));
    }

    @Test
    void R5_2_who_is_not_hr_is_told_how_many_are_off_and_nobody_of_who_left() {
        joined(BORIS, CVETAN);
        off(BORIS);
        off(CVETAN);
        employee(CVETAN);
        part.choose(false);
        em.flush();
        caller.is("admin").with(Role.ADMIN).inCompany();
        assertThat(proofs.prove().off()).isEqualTo(2);
        assertThat(proofs.prove().differences()).isEmpty();
        harriet();
        assertThat(proofs.prove().off()).isEqualTo(2);
        assertThat(proofs.prove().differences())
                .extracting(Proof.Difference::name)
                .containsExactly("Boris Two");
        assertThat(audit.newest("employee:" + CVETAN, 0, 9))
                .extracting(AuditEntry::action)
                .doesNotContain("points.read");
    }

    @Test
    void R1_6_no_more_is_spent_than_is_there() throws Exception {
        joined(BORIS);
        byHand(BORIS, 10);
        byHand(BORIS, -10);
        assertThat(balance(BORIS)).isZero();
        assertThatThrownBy(() -> byHand(BORIS, -1))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("0");
        anew();
        joined(BORIS);
        byHand(BORIS, 10);
        assertThatThrownBy(
                        () ->
                                change(
                                        """
                                        insert into points_posting (kind, occasion, fund_id,
                                               employee_id, points, day, at, reason, posted_by)
                                        select 'spent', 'pt-crooked', fund_id, employee_id, -11,
                                               day, at, 'more', posted_by
                                          from points_posting where employee_id =
                                        """
                                                + id(BORIS).value()))
                .hasMessageContaining("no more is spent");
    }

    @Test
    void R1_6_what_was_spent_stays_spent_when_a_counter_entry_comes() {
        joined(BORIS);
        long given = byHand(BORIS, 10);
        byHand(BORIS, -8);
        hand.counter(given, "Meant for Cvetan");
        assertThat(balance(BORIS)).isEqualTo(-8);
    }

    @Test
    void R6_1_fields_at_fault_are_named_at_once_and_a_key_posts_once() throws Exception {
        harriet();
        assertThatThrownBy(() -> hand.enter(new HandEntry(null, 0, " ", null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("employee")
                .hasMessageContaining("points")
                .hasMessageContaining("reason")
                .hasMessageContaining("key");
        anew();
        assertThatThrownBy(() -> hand.counter(999_999_999, "none")).isInstanceOf(NotFound.class);
        anew();
        joined(BORIS);
        harriet();
        var entry = new HandEntry(numbers(BORIS).getFirst(), 4, "For tea", "pt-key");
        assertThat(hand.enter(entry)).isEqualTo(hand.enter(entry));
        assertThat(balance(BORIS)).isEqualTo(4);
        harriet();
        var other = new HandEntry(numbers(BORIS).getFirst(), 5, "For tea", "pt-key");
        assertThatThrownBy(() -> hand.enter(other)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R6_3_nobody_posts_for_themselves() throws Exception {
        joined(BORIS);
        long id = byHand(BORIS, 5);
        caller.is("boris").with(Role.EMPLOYEE, Role.HR).inCompany().employee(BORIS);
        var entry = new HandEntry(numbers(BORIS).getFirst(), 4, "For tea", "pt-own");
        assertThatThrownBy(() -> hand.enter(entry)).isInstanceOf(Forbidden.class);
        anew();
        joined(BORIS);
        long another = byHand(BORIS, 5);
        assertThat(another).isGreaterThan(id);
        caller.is("boris").with(Role.EMPLOYEE, Role.HR).inCompany().employee(BORIS);
        assertThatThrownBy(() -> hand.counter(another, "mine")).isInstanceOf(Forbidden.class);
    }
}
