package aidas.recognition.equity.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What HR reads of rings, and when it looks at one. */
@InContainer
class RingLookIT extends TwoWhoSwap {

    private static final String WHY = "The store's lead asked why.";

    @Inject RingDesk desk;
    @Inject AuditLog audit;
    @Inject Rings rings;
    @Inject OldRings old;

    @Test
    void R3_1_hr_reads_numbers_and_cannot_look_before_it_goes_on() {
        swap(FIRST);
        watch.look(FIRST, after(FIRST, 0));
        harriet();
        assertThat(desk.months()).containsExactly(new RingMonth(FIRST, 1, 0, 0));
        assertThat(desk.goingOn()).isEmpty();
        long ring = only("select id from ring");
        assertThatThrownBy(() -> desk.look(ring, WHY)).isInstanceOf(NotFound.class);
    }

    private long only(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Test
    void R3_2_when_it_goes_on_after_its_hint_hr_looks_at_both_months_and_they_read_so() {
        swap(FIRST);
        thanks(FIRST, 1, ANNA, CVETAN);
        watch.look(FIRST, after(FIRST, 0));
        swap(SECOND);
        watch.look(SECOND, after(SECOND, 0));
        harriet();
        assertThat(desk.months().getFirst()).isEqualTo(new RingMonth(SECOND, 1, 0, 1));
        var open = desk.goingOn().getFirst();
        assertThat(open.size()).isEqualTo(2);
        var seen = desk.look(open.id(), WHY);
        assertThat(seen).hasSize(12);
        assertThat(seen.getFirst().words()).isEqualTo(WORDS);
        assertThat(seen).noneMatch(each -> each.receiver().contains("Цветан"));
        assertThat(audit.newest("employee:" + ANNA, 0, 1))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.action()).isEqualTo("ring.opened");
                            assertThat(entry.detail()).isEqualTo(WHY);
                        });
    }

    @Test
    void R2_3_after_twelve_months_hr_cannot_look() {
        long open = goesOn();
        var twelfth = SECOND.plusMonths(12);
        rings.begin(twelfth.minusMonths(1), after(twelfth, 0));
        assertThat(desk.goingOn()).hasSize(1);
        rings.begin(twelfth, after(twelfth, 0));
        assertThat(desk.goingOn()).isEmpty();
        assertThatThrownBy(() -> desk.look(open, WHY)).isInstanceOf(NotFound.class);
    }

    /** The key of a ring that HR may look at. */
    private long goesOn() {
        swap(FIRST);
        watch.look(FIRST, after(FIRST, 0));
        swap(SECOND);
        watch.look(SECOND, after(SECOND, 0));
        harriet();
        return desk.goingOn().getFirst().id();
    }

    @Test
    void R2_3_after_twelve_months_it_is_deleted() {
        goesOn();
        var twelfth = SECOND.plusMonths(12);
        rings.begin(twelfth.minusMonths(1), after(twelfth, 0));
        rings.begin(twelfth, after(twelfth, 0));
        assertThat(old.months(after(twelfth.minusMonths(2), 0))).doesNotContain(FIRST, SECOND);
        assertThat(old.months(after(twelfth, 0))).contains(FIRST, SECOND);
        old.delete(FIRST);
        old.delete(SECOND);
        assertThat(only("select count(*) from ring") + only("select count(*) from ring_person"))
                .isZero();
        assertThat(only("select count(*) from ring_month")).isEqualTo(4);
    }

    @Test
    void R3_2_a_month_in_which_the_hint_came_late_does_not_count() {
        swap(FIRST);
        watch.look(FIRST, after(FIRST, 15));
        swap(SECOND);
        watch.look(SECOND, after(SECOND, 0));
        harriet();
        assertThat(desk.months().getFirst().goingOn()).isZero();
        assertThat(desk.goingOn()).isEmpty();
    }

    @Test
    void R3_4_one_of_them_does_not_look() {
        swap(FIRST);
        watch.look(FIRST, after(FIRST, 0));
        swap(SECOND);
        watch.look(SECOND, after(SECOND, 0));
        harriet();
        long open = desk.goingOn().getFirst().id();
        caller.is("anna").with(Role.HR, Role.EMPLOYEE).inCompany().employee(ANNA);
        assertThatThrownBy(() -> desk.look(open, WHY)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_3_a_reason_has_ten_characters() {
        harriet();
        assertThatThrownBy(() -> desk.look(1, " short "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("reason");
    }

    @Test
    void R3_1_a_lead_reads_nothing_of_it() {
        lead();
        assertThatThrownBy(desk::months).isInstanceOf(Forbidden.class);
    }
}
