package aidas.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.points.ProofDesk;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What becomes of what people ask for. */
@InContainer
class ApprovalDeskIT extends TwoStoresWithRewards {

    @Inject AuditLog audit;
    @Inject HeardMoves heard;
    @Inject ProofDesk proofs;

    private boolean sees(RedemptionView it) {
        em.flush();
        return queue.waiting().stream().anyMatch(each -> each.id() == it.id());
    }

    @Test
    void R3_1_it_is_approved_and_then_delivered() throws Exception {
        offered(Drafts.costing(0));
        var it = asked(BORIS);
        lead();
        assertThat(sees(it)).isTrue();
        assertThatThrownBy(() -> approvals.deliver(it.id())).isInstanceOf(Conflict.class);
        anew();
        offered(Drafts.costing(0));
        var other = asked(BORIS);
        lead();
        approvals.approve(other.id());
        assertThat(read(BORIS, other).state()).isEqualTo(RedemptionState.APPROVED);
        lead();
        approvals.deliver(other.id());
        assertThat(read(BORIS, other).state()).isEqualTo(RedemptionState.DELIVERED);
        lead();
        assertThat(sees(other)).isFalse();
        assertThatThrownBy(() -> approvals.approve(other.id())).isInstanceOf(Conflict.class);
    }

    @Test
    void R3_1_where_nobody_approves_it_is_approved_at_once() {
        offered(Drafts.costing(0).by("nobody"));
        var it = asked(BORIS);
        assertThat(it.state()).isEqualTo(RedemptionState.APPROVED);
        lead();
        assertThat(sees(it)).isFalse();
        harriet();
        assertThat(sees(it)).isTrue();
        approvals.deliver(it.id());
        assertThat(read(BORIS, it).state()).isEqualTo(RedemptionState.DELIVERED);
    }

    @Test
    void R3_2_declining_says_why_and_R3_4_gives_everything_back() throws Exception {
        offered(Drafts.costing(10).stock(1, null));
        has(BORIS, 10);
        var it = asked(BORIS);
        assertThat(balance(BORIS)).isZero();
        lead();
        approvals.decline(it.id(), "Two are away that week.");
        var read = read(BORIS, it);
        assertThat(read.state()).isEqualTo(RedemptionState.DECLINED);
        assertThat(read.reason()).isEqualTo("Two are away that week.");
        assertThat(balance(BORIS)).isEqualTo(10);
        assertThat(offer(BORIS).open()).isTrue();
        harriet();
        assertThat(proofs.prove().holds()).isTrue();
        assertThatThrownBy(() -> approvals.decline(it.id(), " ")).isInstanceOf(Refused.class);
    }

    @Test
    void R3_3_the_person_cancels_before_it_is_delivered_and_hr_with_a_reason() throws Exception {
        offered(Drafts.costing(0));
        var it = asked(BORIS);
        employee(ANNA);
        assertThatThrownBy(() -> requests.cancel(it.id())).isInstanceOf(NotFound.class);
        anew();
        offered(Drafts.costing(0));
        var delivered = asked(BORIS);
        lead();
        approvals.approve(delivered.id());
        approvals.deliver(delivered.id());
        employee(BORIS);
        assertThatThrownBy(() -> requests.cancel(delivered.id())).isInstanceOf(Conflict.class);
        anew();
        offered(Drafts.costing(0));
        var off = asked(BORIS);
        lead();
        assertThatThrownBy(() -> approvals.cancel(off.id(), "no")).isInstanceOf(Forbidden.class);
        harriet();
        approvals.cancel(off.id(), "The course was called off.");
        assertThat(read(BORIS, off).reason()).isEqualTo("The course was called off.");
    }

    @Test
    void R3_4_points_come_back_once_to_who_takes_no_part_any_more_too() {
        offered(Drafts.costing(10));
        has(BORIS, 10);
        var it = asked(BORIS);
        part.choose(false);
        requests.cancel(it.id());
        employee(BORIS);
        part.choose(true);
        assertThat(balance(BORIS)).isEqualTo(10);
    }

    @Test
    void R3_5_each_move_is_published_and_stands_in_the_audit_log() {
        offered(Drafts.costing(0));
        var it = asked(BORIS);
        lead();
        approvals.approve(it.id());
        approvals.deliver(it.id());
        assertThat(heard.of(it.id()))
                .containsExactly(
                        RedemptionState.REQUESTED,
                        RedemptionState.APPROVED,
                        RedemptionState.DELIVERED);
        assertThat(audit.newest("employee:" + BORIS, 0, 3))
                .extracting(each -> each.action())
                .containsExactly("reward.delivered", "reward.approved", "reward.requested");
    }

    @Test
    void R4_1_the_neighbour_sees_nothing_and_can_do_nothing() {
        offered(Drafts.costing(0));
        var it = asked(BORIS);
        neighbour();
        assertThat(sees(it)).isFalse();
        assertThatThrownBy(() -> approvals.approve(it.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_1_what_hr_approves_no_lead_sees() {
        offered(Drafts.costing(0).by("hr"));
        var it = asked(BORIS);
        lead();
        assertThat(sees(it)).isFalse();
        harriet();
        assertThat(sees(it)).isTrue();
        approvals.approve(it.id());
        lead();
        assertThatThrownBy(() -> approvals.deliver(it.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_2_nobody_decides_or_delivers_their_own() throws Exception {
        offered(Drafts.costing(0));
        var it = asked(ANI);
        lead();
        assertThat(queue.waiting()).anyMatch(each -> each.id() == it.id() && each.own());
        assertThatThrownBy(() -> approvals.approve(it.id())).isInstanceOf(Forbidden.class);
        anew();
        offered(Drafts.costing(0).by("nobody"));
        var other = asked(BORIS);
        caller.is("boris").with(Role.EMPLOYEE, Role.HR).inCompany().employee(BORIS);
        assertThatThrownBy(() -> approvals.deliver(other.id())).isInstanceOf(Forbidden.class);
    }

    @Test
    void R4_3_the_oldest_stands_first() {
        offered(Drafts.costing(0));
        var first = asked(CVETAN);
        var second = asked(ANNA);
        lead();
        em.flush();
        assertThat(queue.waiting().stream().map(Waiting::id))
                .containsSubsequence(first.id(), second.id());
    }

    @Test
    void R6_3_hr_takes_all_along_and_that_stands_in_the_audit_log() {
        offered(Drafts.costing(0));
        var it = asked(BORIS);
        harriet();
        approvals.decline(it.id(), "Two are away.");
        em.flush();
        var row = queue.all().stream().filter(each -> each.it().id() == it.id()).findFirst().get();
        assertThat(row.reason()).isEqualTo("Two are away.");
        assertThat(row.it().employee()).isEqualTo(BORIS);
        assertThat(audit.newest("redemptions", 0, 1).getFirst().action())
                .isEqualTo("reward.exported");
    }
}
