package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ledger against the database. */
@InContainer
class LedgerIT extends TwoStoresWithPoints {

    private int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
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
}
