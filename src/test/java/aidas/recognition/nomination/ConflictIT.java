package aidas.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import org.junit.jupiter.api.Test;

/** Who has a part in it does not decide it. */
@InContainer
class ConflictIT extends TwoStoresWithCall {

    private Hindrance hindrance(long id) {
        return approvals.waiting().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow()
                .hindrance();
    }

    private void decideAs(String number, String column, long id) {
        em.flush();
        em.createNativeQuery(
                        """
                        update nomination set first_at = now(), first_by = 'x',
                               first_employee_id = :who where id = :id
                        """
                                .replace("first", column))
                .setParameter("who", id(number).value())
                .setParameter("id", id)
                .executeUpdate();
    }

    @Test
    void R3_3_a_lead_who_nominated_decides_nothing_and_reads_why() {
        call();
        long id = sent(ANI, BORIS);
        lead();
        assertThat(hindrance(id)).isEqualTo(Hindrance.OWN);
        assertThatThrownBy(() -> decide(id, 1, Verdict.APPROVE))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("own");
    }

    @Test
    void R3_2_then_a_lead_of_the_region_or_hr_decides_first() throws Exception {
        call();
        long id = sent(ANI, BORIS);
        regional();
        decide(id, 1, Verdict.APPROVE);
        harriet();
        decide(id, 2, Verdict.APPROVE);
        anew();
        call();
        long other = sent(ANI, BORIS);
        harriet();
        decide(other, 1, Verdict.APPROVE);
        assertThat(hindrance(other)).isEqualTo(Hindrance.SAME);
        hr("holly", CVETAN);
        decide(other, 2, Verdict.APPROVE);
        assertThat(state(ANI, other)).isInstanceOf(NominationState.Approved.class);
    }

    @Test
    void R3_2_a_nominated_lead_learns_nothing_and_hr_decides_first() throws Exception {
        call();
        long id = sent(ANNA, ANI);
        lead();
        assertThat(approvals.waiting()).noneMatch(each -> each.id() == id);
        harriet();
        assertThat(hindrance(id)).isNull();
        lead();
        assertThatThrownBy(() -> decide(id, 1, Verdict.APPROVE)).isInstanceOf(NotFound.class);
    }

    @Test
    void R3_2_while_a_lead_is_free_hr_waits() {
        call();
        long id = sent(ANNA, BORIS);
        harriet();
        assertThat(hindrance(id)).isEqualTo(Hindrance.LEAD);
        assertThatThrownBy(() -> decide(id, 1, Verdict.APPROVE)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_2_a_second_lead_of_the_store_with_a_part_in_it_waits_for_those_above() {
        call();
        long id = sent(ANNA, ANI);
        caller.is("nora").with(Role.TEAM_LEAD).inStore(HERE).employee(NORA);
        assertThat(hindrance(id)).isEqualTo(Hindrance.ABOVE);
    }

    @Test
    void R3_3_whom_the_nominee_nominated_decides_nothing_and_learns_nothing() throws Exception {
        call();
        sent(BORIS, ANI);
        long id = sent(ANNA, BORIS);
        lead();
        assertThat(approvals.waiting()).noneMatch(each -> each.id() == id);
        harriet();
        assertThat(hindrance(id)).isNull();
        lead();
        assertThatThrownBy(() -> decide(id, 1, Verdict.APPROVE)).isInstanceOf(NotFound.class);
    }

    @Test
    void R3_3_the_database_refuses_nominator_nominee_and_swap() throws Exception {
        for (var who : new String[] {ANNA, BORIS, ANI}) {
            call();
            sent(BORIS, ANI);
            long id = sent(ANNA, BORIS);
            assertThatThrownBy(() -> decideAs(who, "first", id))
                    .hasMessageMatching("(?s).*(nomination_check|whom its nominee nominated).*");
            anew();
        }
    }

    @Test
    void R3_4_nobody_decides_both_steps() throws Exception {
        call();
        long id = sent(ANNA, BORIS);
        caller.is("ani").with(Role.TEAM_LEAD, Role.HR).inCompany().employee(ANI);
        decide(id, 1, Verdict.APPROVE);
        assertThat(hindrance(id)).isEqualTo(Hindrance.SAME);
        assertThatThrownBy(() -> decide(id, 2, Verdict.APPROVE)).isInstanceOf(Forbidden.class);
        anew();
        call();
        long other = sent(ANNA, BORIS);
        lead();
        decide(other, 1, Verdict.APPROVE);
        em.flush();
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                """
                                                update nomination set second_at = now(),
                                                       second_by = 'other', outcome = 'declined',
                                                       because = 'no', second_employee_id = :who
                                                 where id = :id
                                                """)
                                        .setParameter("who", id(ANI).value())
                                        .setParameter("id", other)
                                        .executeUpdate())
                .hasMessageContaining("nomination_check");
    }

    @Test
    void R3_6_who_waits_for_whom_is_told() {
        call();
        long id = sent(ANNA, BORIS);
        harriet();
        assertThat(hindrance(id)).isEqualTo(Hindrance.LEAD);
        lead();
        decide(id, 1, Verdict.APPROVE);
        assertThat(hindrance(id)).isEqualTo(Hindrance.HR);
    }
}
