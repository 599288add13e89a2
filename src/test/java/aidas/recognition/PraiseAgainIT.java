package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.Cursor;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/** Praise that was on the wall, or is there about somebody else. */
@InContainer
class PraiseAgainIT extends TwoStores {

    @Inject PraiseDesk praise;
    @Inject ConsentDesk consents;
    @Inject WallReading wall;
    @Inject ReportDesk reports;

    private List<Long> onTheWall() {
        employee(EGLE);
        var all = new WallSearch("", null, new StoreCode(HERE), null, Cursor.NEWEST, 20);
        return wall.find(all).kudos().stream().map(KudosView::id).toList();
    }

    @Test
    void R5_2_taking_back_the_consent_takes_praise_off_that_was_put_up_before() {
        long answer = answer("Anna found the part.", 10, true, ANNA);
        employee(ANNA);
        long id = praise.putUp(answer, Reach.COMPANY);
        assertThat(onTheWall()).containsExactly(id);
        employee(ANNA);
        consents.choose(false);
        assertThat(consents.shown(id)).isFalse();
        assertThat(onTheWall()).isEmpty();
        employee(ANNA);
        assertThat(praise.putUp(answer, Reach.COMPANY)).isEqualTo(id);
        assertThat(onTheWall()).containsExactly(id);
    }

    @Test
    void R8_1_shared_words_stand_there_once_for_each_of_them() {
        long answer = answer("Anna and Boris were patient.", 10, true, ANNA, BORIS);
        employee(ANNA);
        long annas = praise.putUp(answer, Reach.COMPANY);
        employee(BORIS);
        long boriss = praise.putUp(answer, Reach.COMPANY);
        assertThat(boriss).isNotEqualTo(annas);
        assertThat(wall.one(boriss).kudos().receivers())
                .extracting(Named::number)
                .containsExactly(BORIS);
        assertThat(onTheWall()).containsExactlyInAnyOrder(annas, boriss);
    }

    private long praiseOfBoris(long answer) {
        employee(BORIS);
        consents.choose(true);
        lead();
        return praise.putUpFor(new EmployeeNumber(BORIS), answer, Reach.COMPANY);
    }

    @Test
    void R8_2_a_lead_does_not_put_up_again_what_the_person_took_down_or_keeps_off()
            throws Exception {
        List<LongConsumer> ways = List.of(praise::takeDown, id -> consents.show(id, false));
        for (var way : ways) {
            long answer = answer("Boris was patient.", 10, true, BORIS);
            long id = praiseOfBoris(answer);
            assertThat(praiseOfBoris(answer)).isEqualTo(id);
            employee(BORIS);
            way.accept(id);
            em.flush();
            assertThatThrownBy(() -> praiseOfBoris(answer)).isInstanceOf(Refused.class);
            anew();
        }
    }

    @Test
    void R8_2_a_lead_who_is_praised_too_leads_not_the_store_where_it_was_said() {
        long answer = answer("Boris and Eglė were patient.", 10, true, BORIS, EGLE);
        employee(BORIS);
        consents.choose(true);
        caller.is("jon").with(Role.EMPLOYEE, Role.TEAM_LEAD).inStore(THERE).employee(EGLE);
        assertThat(praise.of(answer).leads()).isFalse();
        assertThatThrownBy(() -> praise.putUpFor(new EmployeeNumber(BORIS), answer, Reach.COMPANY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R8_2_hr_who_leads_no_store_reads_the_words_and_puts_none_up() {
        long answer = answer("Boris was patient.", 10, true, BORIS);
        caller.is("hr").with(Role.EMPLOYEE, Role.HR).inCompany().employee(CVETAN);
        assertThat(praise.of(answer).credited()).isNotEmpty();
        assertThat(praise.of(answer).leads()).isFalse();
        lead();
        assertThat(praise.of(answer).leads()).isTrue();
    }

    @Test
    void R8_2_nobody_who_is_no_longer_active_is_praised() {
        long answer = answer("Boris was patient.", 10, true, BORIS);
        employee(BORIS);
        consents.choose(true);
        em.createNativeQuery("update employee set active = false where number = 'RGE2'")
                .executeUpdate();
        lead();
        assertThat(praise.of(answer).credited()).isEmpty();
        assertThatThrownBy(() -> praise.putUpFor(new EmployeeNumber(BORIS), answer, Reach.COMPANY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R7_3_what_was_hidden_is_put_up_again_by_nobody() throws Exception {
        List<LongConsumer> ways = List.of(this::praiseOfBoris, this::putUpByBoris);
        for (var way : ways) {
            long answer = answer("Boris was patient.", 10, true, BORIS);
            hidden(praiseOfBoris(answer));
            assertThatThrownBy(() -> way.accept(answer)).isInstanceOf(Unprocessable.class);
            anew();
        }
    }

    private void putUpByBoris(long answer) {
        employee(BORIS);
        praise.putUp(answer, Reach.COMPANY);
    }

    private void hidden(long id) {
        reports.report(id, "It names a customer.");
        harriet();
        var report =
                reports.waiting().stream()
                        .filter(each -> each.kudos().id() == id)
                        .findFirst()
                        .orElseThrow();
        reports.decide(report.id(), true, "It names a customer.");
        em.flush();
    }
}
