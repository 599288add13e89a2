package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.Refused.Violation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shares that add up, on days that can be counted by hand. */
class SumTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    private static final int HALF = 500_000;
    private static final int THIRD = 333_333;
    private static final Rule TWO = new Sum(Source.PRAISE, null, 2, Span.MONTH, 1, 1);

    private final List<Fact> facts = new ArrayList<>();

    private void fact(long who, LocalDate day, int share, Long from) {
        facts.add(
                new Fact(
                        "k" + facts.size(),
                        new EmployeeId(who),
                        new StoreId(9),
                        day,
                        day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        true,
                        from,
                        "one",
                        share));
    }

    private void shares(LocalDate from, int... shares) {
        for (int i = 0; i < shares.length; i++) {
            fact(1, from.plusDays(i), shares[i], null);
        }
    }

    private List<Award> awards(Rule rule) {
        return Evaluation.of(rule, facts, TODAY);
    }

    @Test
    void R2_9_what_two_share_counts_half_for_each_and_the_evidence_is_what_was_added_up() {
        shares(FIRST, HALF, HALF, HALF);
        assertThat(awards(TWO)).isEmpty();
        assertThat(awards(new Often(Source.PRAISE, null, 2, Span.MONTH, 1, 1))).hasSize(1);
        shares(FIRST.plusDays(3), HALF, HALF);
        assertThat(awards(TWO))
                .containsExactly(
                        new Award(
                                new EmployeeId(1),
                                "2026-01",
                                FIRST.plusDays(3),
                                List.of("k0", "k1", "k2", "k3")));
    }

    @Test
    void R2_9_thirds_make_a_whole_one() {
        shares(FIRST, THIRD, THIRD, THIRD, THIRD, THIRD);
        assertThat(awards(TWO)).isEmpty();
        shares(FIRST.plusDays(5), THIRD);
        assertThat(awards(TWO)).hasSize(1);
    }

    @Test
    void R2_9_the_sum_begins_anew_with_the_month_and_months_in_a_row_are_broken_by_one_below_it() {
        for (int month : new int[] {1, 2, 4, 5, 6}) {
            shares(LocalDate.of(2026, month, 5), Fact.WHOLE, HALF, HALF);
        }
        shares(LocalDate.of(2026, 3, 5), Fact.WHOLE, HALF);
        assertThat(awards(new Sum(Source.PRAISE, null, 2, Span.MONTH, 1, 3)))
                .singleElement()
                .satisfies(
                        award -> {
                            assertThat(award.occasion()).isEqualTo("2026-06");
                            assertThat(award.evidence()).hasSize(9);
                        });
        assertThat(awards(new Sum(Source.PRAISE, null, 2, Span.MONTH, 1, 2)))
                .extracting(Award::occasion)
                .containsExactly("2026-02", "2026-05");
    }

    @Test
    void R2_9_two_friends_alone_do_not_make_three_people() {
        for (long friend : new long[] {5, 5, 5, 6, 6, 6}) {
            fact(1, FIRST.plusDays(facts.size()), Fact.WHOLE, friend);
        }
        var rule = new Sum(Source.THANKED, "one", 3, Span.QUARTER, 3, 1);
        assertThat(awards(rule)).isEmpty();
        fact(1, FIRST.plusDays(9), 100_000, 7L);
        assertThat(awards(rule))
                .singleElement()
                .extracting(Award::day)
                .isEqualTo(FIRST.plusDays(9));
    }

    @Test
    void R3_1_a_year_of_shares_gives_the_same_bytes_in_whatever_order_it_is_read() {
        var dice = new Random(9);
        for (int i = 0; i < 3000; i++) {
            int share = Fact.WHOLE / (1 + dice.nextInt(4));
            fact(1 + dice.nextInt(30), FIRST.plusDays(dice.nextInt(365)), share, null);
        }
        for (int row = 1; row <= 2; row++) {
            var rule = new Sum(Source.PRAISE, null, 3, Span.MONTH, 1, row);
            var once = awards(rule).toString();
            var half = Evaluation.of(rule, facts, FIRST.plusDays(180));
            Collections.shuffle(facts, dice);
            assertThat(awards(rule)).isNotEmpty().containsAll(half).hasToString(once);
        }
    }

    @Test
    void R4_1_a_trial_adds_up_what_the_quarter_shared() {
        shares(LocalDate.of(2026, 8, 3), Fact.WHOLE, HALF, HALF);
        fact(2, LocalDate.of(2026, 8, 3), Fact.WHOLE, null);
        var until = LocalDate.of(2026, 10, 1);
        var tally = new Tally(TWO, until.minusDays(91), until);
        tally.add(facts);
        assertThat(tally.simulation())
                .isEqualTo(new Simulation(until.minusDays(91), until, 1, 1, 2, 1, 1, 1));
        assertThat(new Sum(Source.PRAISE, null, 2, Span.QUARTER, 1, 8).known(FIRST))
                .isEqualTo("2023-01-01");
    }

    @Test
    void R4_5_a_step_tells_whole_ones_of_the_running_month() {
        shares(FIRST, Fact.WHOLE, HALF, HALF, HALF);
        var rule = new Sum(Source.PRAISE, null, 5, Span.MONTH, 1, 1);
        assertThat(rule.step(facts, FIRST.plusDays(9))).contains(new Step(2, 5));
        assertThat(rule.step(facts, FIRST.plusMonths(1))).contains(new Step(0, 5));
    }

    private static List<String> faults(String source, int times, Integer people) {
        return new RuleDraft("sum", source, null, times, "month", people, 2, null, null)
                .faults().stream().map(Violation::field).toList();
    }

    @Test
    void R1_4_shares_of_one_answer_earn_no_badge_and_only_shares_are_added_up() {
        assertThat(faults("praise", 2, null)).isEmpty();
        assertThat(faults("praise", 1, null)).containsExactly("times");
        assertThat(faults("thanked", 3, 3)).isEmpty();
        assertThat(faults("idea", 1, null)).isEmpty();
        assertThat(faults("idea", 1, 2)).containsExactly("people");
        assertThat(faults("thanking", 3, null)).containsExactly("source");
        assertThat(faults("case", 3, null)).containsExactly("source");
        assertThat(new RuleDraft("sum", "idea", null, 2, "ever", null, null, null, null).rule())
                .isEqualTo(new Sum(Source.IDEA, null, 2, Span.EVER, 1, 1));
        var other = new RuleDraft("sum", "praise", null, 2, null, null, null, 1, 9);
        assertThat(other.faults())
                .extracting(Violation::field)
                .containsExactly("span", "free", "within");
    }
}
