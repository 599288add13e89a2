package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.Brought;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditEntry;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What HR posts. */
@InContainer
class PointsHandIT extends TwoStoresWithPoints {

    @Inject GiftDesk gifts;
    @Inject AuditLog audit;

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

    @Test
    void R6_1_a_counter_entry_leaves_one_entry_in_the_audit_log() throws Exception {
        harriet();
        assertThatThrownBy(() -> hand.counter(999_999_999, "none")).isInstanceOf(NotFound.class);
        anew();
        joined(BORIS);
        long id = byHand(BORIS, 10);
        hand.counter(id, "Meant for Cvetan");
        hand.counter(id, "Meant for Cvetan");
        assertThat(audit.newest("employee:" + BORIS, 0, 9))
                .extracting(AuditEntry::action)
                .containsExactly("points.countered", "points.given", "points.consent");
    }

    private HandEntry gift(String number, int points, String key) {
        return new HandEntry(numbers(number).getFirst(), points, "For the move", key);
    }

    @Test
    void R6_2_many_get_theirs_at_once_and_a_key_posts_once() {
        joined(BORIS, CVETAN);
        harriet();
        var both = List.of(gift(BORIS, 3, "pt-a"), gift(CVETAN, 4, "pt-b"));
        assertThat(gifts.bring(both)).isEqualTo(new Brought(2, 0));
        assertThat(gifts.bring(both)).isEqualTo(new Brought(0, 2));
        assertThat(balance(BORIS)).isEqualTo(3);
        assertThat(balance(CVETAN)).isEqualTo(4);
    }

    @Test
    void R6_2_all_or_none_and_every_item_at_fault_is_named() {
        joined(BORIS);
        harriet();
        var some = List.of(gift(BORIS, 3, "pt-a"), gift(CVETAN, -4, "pt-a"));
        assertThatThrownBy(() -> gifts.bring(some))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("items.1.employee")
                .hasMessageContaining("items.1.points")
                .hasMessageContaining("items.1.key")
                .hasMessageNotContaining("items.0");
    }

    @Test
    void R6_2_a_key_that_was_used_for_somebody_or_something_else_is_named() throws Exception {
        joined(BORIS, CVETAN);
        harriet();
        gifts.bring(List.of(gift(BORIS, 3, "pt-a")));
        var some = List.of(gift(BORIS, 3, "pt-b"), gift(CVETAN, 3, "pt-a"));
        assertThatThrownBy(() -> gifts.bring(some))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("items.1.key")
                .hasMessageNotContaining("items.0");
        anew();
        joined(BORIS);
        harriet();
        gifts.bring(List.of(gift(BORIS, 3, "pt-a")));
        assertThatThrownBy(() -> gifts.bring(List.of(gift(BORIS, 4, "pt-a"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("items.0.key");
    }
}
