package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import aidas.access.Role;
import aidas.shared.audit.AuditEntry;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Counting the ledger anew. */
@InContainer
class PointsProofIT extends TwoStoresWithPoints {

    @Inject ProofDesk proofs;
    @Inject AuditLog audit;

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

    private void off(String number) {
        em.flush();
        em.createNativeQuery(
                        "update points_account set balance = balance + 1 where employee_id = "
                                + id(number).value())
                .executeUpdate();
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
}
