package aidas.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.recognition.AllowanceDesk;
import aidas.recognition.ConsentDesk;
import aidas.recognition.WallReading;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What the two who decide make of a nomination. */
@InContainer
class ApprovalDeskIT extends TwoStoresWithCall {

    @Inject HeardNominations heard;
    @Inject WallReading wall;
    @Inject ConsentDesk consents;
    @Inject AllowanceDesk allowances;
    @Inject AuditLog audit;

    private long passed() {
        call();
        long id = sent(ANNA, BORIS);
        lead();
        decide(id, 1, Verdict.APPROVE);
        return id;
    }

    private NominationState.Approved approved(long id) {
        harriet();
        decide(id, 2, Verdict.APPROVE);
        return (NominationState.Approved) state(ANNA, id);
    }

    @Test
    void R3_1_the_lead_decides_first_and_hr_last() {
        call();
        long id = sent(ANNA, BORIS);
        lead();
        assertThat(approvals.waiting())
                .filteredOn(each -> each.id() == id)
                .singleElement()
                .satisfies(each -> assertThat(each.decides()).isTrue());
        decide(id, 1, Verdict.APPROVE);
        assertThat(reading.one(id).state()).isInstanceOf(NominationState.SecondStep.class);
        assertThat(approved(id).points()).isEqualTo(50);
    }

    @Test
    void R3_1_what_waits_stands_in_its_order() {
        call();
        long first = sent(ANNA, BORIS);
        long second = sent(CVETAN, BORIS);
        lead();
        assertThat(approvals.waiting())
                .extracting(NominationView::id)
                .containsSubsequence(first, second);
    }

    @Test
    void R3_1_the_lead_of_another_store_reads_and_decides_nothing() throws Exception {
        call();
        long id = sent(ANNA, BORIS);
        caller.is("egle").with(Role.TEAM_LEAD, Role.EMPLOYEE).inStore(THERE).employee(EGLE);
        assertThat(approvals.waiting()).noneMatch(each -> each.id() == id);
        assertThatThrownBy(() -> decide(id, 1, Verdict.APPROVE)).isInstanceOf(NotFound.class);
        anew();
        call();
        long other = sent(ANNA, BORIS);
        caller.is("egle").with(Role.TEAM_LEAD, Role.EMPLOYEE).inStore(THERE).employee(EGLE);
        assertThatThrownBy(() -> reading.one(other)).isInstanceOf(NotFound.class);
    }

    @Test
    void R3_5_a_step_that_is_decided_is_not_decided_again() {
        long id = passed();
        lead();
        assertThatThrownBy(() -> decide(id, 1, Verdict.DECLINE))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("second");
    }

    @Test
    void R4_1_to_decline_needs_a_reason() {
        call();
        long id = sent(ANNA, BORIS);
        lead();
        assertThatThrownBy(() -> approvals.decide(id, new Ruling(1, Verdict.DECLINE, "No.", null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("because");
    }

    @Test
    void R4_2_approved_it_is_published_once_with_the_amount() {
        long id = passed();
        approved(id);
        assertThat(heard.of(id))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.nominee()).isEqualTo(id(BORIS));
                            assertThat(each.call()).isEqualTo(STAR);
                            assertThat(each.points()).isEqualTo(50);
                        });
    }

    @Test
    void R4_3_the_nominee_reads_the_words_as_thanks_that_cost_nothing() {
        long id = passed();
        employee(ANNA);
        int left = allowances.mine().giving().left();
        var approved = approved(id);
        employee(BORIS);
        assertThat(wall.one(approved.kudos()).kudos().message()).isEqualTo(REASON);
        assertThat(wall.one(approved.kudos()).kudos().giver().number()).isEqualTo(ANNA);
        assertThat(reading.granted()).extracting(NominationView::id).containsExactly(id);
        assertThat(reading.one(id).reason()).isEqualTo(REASON);
        employee(ANNA);
        assertThat(allowances.mine().giving().left()).isEqualTo(left);
        harriet();
        assertThat(allowances.differences())
                .noneMatch(each -> each.employee().equals(ANNA) || each.employee().equals(BORIS));
    }

    @Test
    void R4_3_on_the_wall_it_stands_only_with_the_nominee_s_yes() {
        var approved = approved(passed());
        employee(EGLE);
        assertThatThrownBy(() -> wall.one(approved.kudos())).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_3_with_a_yes_everybody_reads_it() {
        employee(BORIS);
        consents.choose(true);
        var approved = approved(passed());
        employee(EGLE);
        assertThat(wall.one(approved.kudos()).kudos().message()).isEqualTo(REASON);
    }

    @Test
    void R4_1_hr_makes_a_plain_thank_you_of_it() {
        long id = passed();
        harriet();
        decide(id, 2, Verdict.THANK);
        assertThat(state(ANNA, id))
                .isInstanceOfSatisfying(
                        NominationState.Thanked.class,
                        thanked -> {
                            employee(BORIS);
                            assertThat(wall.one(thanked.kudos()).kudos().got()).isTrue();
                        });
        assertThat(heard.of(id)).isEmpty();
        employee(BORIS);
        assertThatThrownBy(() -> reading.one(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_4_the_nominator_reads_why_and_the_nominee_nothing() {
        call();
        long id = sent(ANNA, BORIS);
        lead();
        decide(id, 1, Verdict.DECLINE);
        assertThat(state(ANNA, id))
                .isInstanceOfSatisfying(
                        NominationState.Declined.class,
                        declined -> assertThat(declined.because()).isEqualTo(NO));
        employee(BORIS);
        assertThat(reading.granted()).isEmpty();
        assertThatThrownBy(() -> reading.one(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_5_each_decision_is_in_the_audit_log() {
        long id = passed();
        approved(id);
        assertThat(audit.newest("nomination:" + id, 0, 5))
                .extracting(each -> each.detail())
                .containsExactlyInAnyOrder("step 1", "step 2");
    }

    @Test
    void R5_1_a_colleague_who_has_no_part_finds_nothing() {
        call();
        long id = sent(ANNA, BORIS);
        employee(CVETAN);
        assertThatThrownBy(() -> reading.one(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> approvals.waiting()).isInstanceOf(Forbidden.class);
    }
}
