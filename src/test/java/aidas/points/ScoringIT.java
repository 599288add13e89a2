package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.KudosGiven;
import aidas.recognition.ReportDesk;
import aidas.recognition.badge.BadgeCode;
import aidas.recognition.badge.BadgesAwarded;
import aidas.testbed.InContainer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens is paid by the rules, within their limits. */
@InContainer
class ScoringIT extends TwoStoresWithPoints {

    @Inject Event<Object> told;
    @Inject ReportDesk reports;

    @Test
    void R3_1_a_thank_you_pays_each_who_got_it_and_who_gave_it() {
        rules(1);
        joined(ANNA, BORIS, CVETAN);
        thanked(ANNA, BORIS, CVETAN);
        assertThat(kinds(ANNA)).containsExactly("earned 2");
        assertThat(kinds(BORIS)).containsExactly("earned 5");
        assertThat(balance(CVETAN)).isEqualTo(5);
    }

    @Test
    void R1_4_told_twice_it_posts_once() {
        rules(null);
        joined(BORIS);
        long id = thanked(ANNA, BORIS);
        told.fire(
                new KudosGiven(
                        id,
                        numbers(ANNA).getFirst(),
                        numbers(BORIS),
                        VALUE,
                        daysAgo(0),
                        Instant.now(),
                        false));
        assertThat(balance(BORIS)).isEqualTo(5);
    }

    @Test
    void R2_6_swapped_thanks_are_paid_once_and_R2_7_that_is_told() {
        rules(1);
        joined(ANNA, BORIS);
        thanked(ANNA, BORIS);
        thanked(BORIS, ANNA);
        assertThat(kinds(ANNA)).containsExactlyInAnyOrder("unpaid same 0", "earned 2");
        assertThat(kinds(BORIS)).containsExactlyInAnyOrder("unpaid same 0", "earned 5");
    }

    @Test
    void R2_7_what_the_cap_kept_is_told() {
        rule(GOT, new Terms(Source.THANKED, 5, 1, Span.DAY, null, null));
        joined(BORIS);
        thanked(ANNA, BORIS);
        thanked(CVETAN, BORIS);
        assertThat(kinds(BORIS)).containsExactly("unpaid most 0", "earned 5");
        assertThat(balance(BORIS)).isEqualTo(5);
    }

    @Test
    void R3_3_taken_back_each_gets_a_counter_entry_and_the_limit_is_free_again() {
        rules(1);
        joined(ANNA, BORIS);
        long id = thanked(ANNA, BORIS);
        employee(ANNA);
        thanks.withdraw(id);
        assertThat(kinds(BORIS)).containsExactly("countered withdrawn -5", "earned 5");
        assertThat(statement(BORIS).lines()).allMatch(line -> line.kudos() == null);
        assertThat(balance(ANNA)).isZero();
        thanked(ANNA, BORIS);
        assertThat(balance(BORIS)).isEqualTo(5);
    }

    @Test
    void R3_3_hidden_each_gets_a_counter_entry() {
        rules(null);
        joined(BORIS);
        long id = thanked(ANNA, BORIS);
        employee(BORIS);
        reports.report(id, "not so");
        harriet();
        var report =
                reports.waiting().stream()
                        .filter(each -> each.kudos().id() == id)
                        .findFirst()
                        .orElseThrow();
        reports.decide(report.id(), true, "not so");
        assertThat(kinds(BORIS)).containsExactly("countered hidden -5", "earned 5");
    }

    @Test
    void R3_2_a_badge_posts_by_the_rule_of_its_day() {
        rule(GOT, new Terms(Source.BADGE, 20, null, null, null, null));
        joined(BORIS, CVETAN);
        awarded(award(1, BORIS, 0));
        awarded(award(1, BORIS, 0));
        awarded(award(2, CVETAN, 31));
        assertThat(kinds(BORIS)).containsExactly("earned 20");
        assertThat(statement(BORIS).lines().getFirst().award()).isEqualTo(1);
        assertThat(kinds(CVETAN)).isEmpty();
    }

    private BadgesAwarded.One award(long key, String number, int daysAgo) {
        return new BadgesAwarded.One(key, new BadgeCode("pt-badge"), id(number), daysAgo(daysAgo));
    }

    private void awarded(BadgesAwarded.One... awards) {
        told.fire(new BadgesAwarded(List.of(awards), Instant.now()));
    }

    @Test
    void R3_2_badges_of_one_run_are_paid_in_the_order_of_days() {
        rule(GOT, new Terms(Source.BADGE, 20, 1, Span.DAY, null, null));
        joined(BORIS, CVETAN);
        em.createNativeQuery("update points_account set said_at = said_at - interval '40 days'")
                .executeUpdate();
        awarded(
                award(1, CVETAN, 2),
                award(2, BORIS, 1),
                award(3, BORIS, 3),
                award(4, BORIS, 31),
                award(5, BORIS, 3));
        assertThat(kinds(CVETAN)).containsExactly("earned 20");
        assertThat(statement(BORIS).lines())
                .extracting(line -> line.award() + " " + line.kind())
                .containsExactlyInAnyOrder("2 earned", "3 earned", "5 unpaid");
        assertThat(statement(BORIS).lines().stream().filter(line -> line.points() > 0))
                .extracting(StatementLine::award)
                .containsExactly(2L, 3L);
    }

    @Test
    void R4_1_without_a_yes_nothing_is_earned_and_nothing_is_shown() {
        rules(null);
        thanked(ANNA, BORIS);
        employee(BORIS);
        assertThat(part.mine()).isFalse();
        assertThat(reading.mine(null, aidas.feedback.Cursor.NEWEST, 20)).isEmpty();
        joined(BORIS);
        assertThat(statement(BORIS).lines()).isEmpty();
        assertThat(balance(BORIS)).isZero();
    }

    @Test
    void R4_2_who_leaves_keeps_the_ledger_and_earns_again_from_the_return_on() {
        rules(null);
        joined(BORIS);
        long early = thanked(ANNA, BORIS);
        thanked(CVETAN, BORIS);
        employee(BORIS);
        part.choose(false);
        assertThat(reading.all(null)).isEmpty();
        thanked(CVETAN, BORIS);
        employee(ANNA);
        thanks.withdraw(early);
        joined(BORIS);
        assertThat(kinds(BORIS)).containsExactly("countered withdrawn -5", "earned 5", "earned 5");
        thanked(CVETAN, BORIS);
        assertThat(balance(BORIS)).isEqualTo(10);
    }

    @Test
    void R4_2_a_badge_for_the_days_before_the_yes_pays_nothing() {
        rule(GOT, new Terms(Source.BADGE, 20, null, null, null, null));
        joined(BORIS);
        awarded(award(1, BORIS, 3));
        assertThat(kinds(BORIS)).isEmpty();
    }
}
