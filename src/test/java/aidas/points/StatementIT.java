package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.feedback.Cursor;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Who reads what of the ledger. */
@InContainer
class StatementIT extends TwoStoresWithPoints {

    @Inject AuditLog audit;

    @Test
    void R5_1_the_newest_stand_first_and_each_once_on_the_pages() {
        joined(BORIS);
        for (int i = 1; i <= 5; i++) {
            byHand(BORIS, i);
        }
        em.flush();
        employee(BORIS);
        var all = new ArrayList<Integer>();
        var place = Cursor.NEWEST;
        while (place != null) {
            var page = reading.mine(null, place, 2).orElseThrow();
            assertThat(page.lines().size()).isLessThanOrEqualTo(2);
            page.lines().forEach(line -> all.add(line.points()));
            place = page.next();
        }
        assertThat(all).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void R5_1_a_month_has_its_own_lines_and_the_balance_is_of_all() {
        joined(BORIS);
        byHand(BORIS, 7);
        em.flush();
        employee(BORIS);
        var now = YearMonth.now(ZoneOffset.UTC);
        var mine = reading.mine(now, Cursor.NEWEST, 20).orElseThrow();
        assertThat(mine.lines()).hasSize(1);
        assertThat(mine.months()).containsExactly(now);
        var before = reading.mine(now.minusMonths(1), Cursor.NEWEST, 20).orElseThrow();
        assertThat(before.lines()).isEmpty();
        assertThat(before.balance()).isEqualTo(7);
        assertThat(reading.all(now)).hasSize(1);
    }

    @Test
    void R5_1_a_file_holds_every_line() {
        rules(null);
        joined(BORIS);
        em.createNativeQuery(
                        """
                        insert into points_unpaid (occasion, employee_id, rule_id, event, day, at,
                               because)
                        select 'pt-many-' || n, :who, r.id, 'kudos-0', current_date, now(), 'most'
                          from generate_series(1, 10001) n, points_rule r
                         where r.code = 'pt-got'
                        """)
                .setParameter("who", id(BORIS).value())
                .executeUpdate();
        employee(BORIS);
        assertThat(reading.all(null)).hasSize(10_001).doesNotHaveDuplicates();
    }

    @Test
    void R5_2_hr_reads_it_and_that_stands_in_the_audit_log() {
        joined(BORIS);
        byHand(BORIS, 7);
        harriet();
        var held = hand.read(numbers(BORIS).getFirst());
        assertThat(held.balance()).isEqualTo(7);
        assertThat(held.name()).isEqualTo("Boris Two");
        assertThat(audit.newest("employee:" + BORIS, 0, 3))
                .extracting(each -> each.action())
                .containsExactly("points.read", "points.given", "points.consent");
    }

    @Test
    void R4_1_who_takes_no_part_is_shown_to_nobody_and_gets_nothing_by_hand() throws Exception {
        harriet();
        assertThatThrownBy(() -> hand.read(numbers(BORIS).getFirst()))
                .isInstanceOf(Unprocessable.class);
        anew();
        assertThatThrownBy(() -> byHand(BORIS, 5)).isInstanceOf(Unprocessable.class);
        anew();
        caller.is("nobody").with(aidas.access.Role.EMPLOYEE);
        assertThat(part.mine()).isFalse();
        assertThatThrownBy(() -> part.choose(true)).isInstanceOf(Refused.class);
    }
}
