package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of rule on days that can be counted by hand. */
class RuleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    private static final long ANNA = 1;
    private static final long BORIS = 2;

    private final List<Fact> facts = new ArrayList<>();

    private void fact(long who, LocalDate day, boolean good, Long from, String value) {
        facts.add(
                new Fact(
                        "k" + facts.size(),
                        new EmployeeId(who),
                        new StoreId(9),
                        day,
                        day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        good,
                        from,
                        value,
                        Fact.WHOLE));
    }

    /** G a glad answer, b one that is not, . a day without any; from the first of January on. */
    private void days(String row) {
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) != '.') {
                fact(ANNA, FIRST.plusDays(i), row.charAt(i) == 'G', null, null);
            }
        }
    }

    private List<Award> awards(Rule rule) {
        return Evaluation.of(rule, facts, TODAY);
    }

    private List<String> occasions(Rule rule) {
        return awards(rule).stream().map(Award::occasion).toList();
    }

    @Test
    void R2_1_the_first_thanks_is_earned_once_by_each() {
        fact(BORIS, FIRST, true, ANNA, "one");
        fact(ANNA, FIRST.plusDays(1), true, BORIS, "one");
        fact(ANNA, FIRST.plusDays(2), true, BORIS, "one");
        assertThat(awards(new First(Source.THANKED, null)))
                .extracting(Award::evidence)
                .containsExactly(List.of("k0"), List.of("k1"));
    }

    @Test
    void R2_2_so_many_in_a_month_once_a_month() {
        days("GGGGG");
        var thrice = new Often(Source.PRAISE, null, 3, Span.MONTH, 1, 1);
        assertThat(awards(thrice))
                .containsExactly(
                        new Award(
                                new EmployeeId(ANNA),
                                "2026-01",
                                FIRST.plusDays(2),
                                List.of("k0", "k1", "k2")));
    }

    @Test
    void R2_2_the_count_begins_anew_with_the_month_and_not_with_the_quarter() {
        fact(ANNA, LocalDate.of(2026, 1, 31), true, null, null);
        fact(ANNA, LocalDate.of(2026, 2, 1), true, null, null);
        assertThat(occasions(new Often(Source.PRAISE, null, 2, Span.MONTH, 1, 1))).isEmpty();
        assertThat(occasions(new Often(Source.PRAISE, null, 2, Span.QUARTER, 1, 1)))
                .containsExactly("2026-Q1");
        assertThat(occasions(new Often(Source.PRAISE, null, 2, Span.EVER, 1, 1)))
                .containsExactly("ever");
    }

    @Test
    void R2_2_months_in_a_row_are_broken_by_one_without() {
        for (int month : new int[] {1, 2, 4, 5, 6, 7}) {
            fact(ANNA, LocalDate.of(2026, month, 5), true, BORIS, "one");
        }
        assertThat(occasions(new Often(Source.THANKED, null, 1, Span.MONTH, 1, 3)))
                .containsExactly("2026-06");
        assertThat(occasions(new Often(Source.THANKED, null, 1, Span.MONTH, 1, 2)))
                .containsExactly("2026-02", "2026-05", "2026-07");
    }

    @Test
    void R2_2_two_friends_alone_do_not_make_three_people() {
        fact(ANNA, FIRST, true, 5L, "one");
        fact(ANNA, FIRST.plusDays(1), true, 5L, "one");
        fact(ANNA, FIRST.plusDays(2), true, 6L, "one");
        var rule = new Often(Source.THANKED, null, 3, Span.MONTH, 3, 1);
        assertThat(awards(rule)).isEmpty();
        fact(ANNA, FIRST.plusDays(3), true, 7L, "one");
        assertThat(awards(rule))
                .singleElement()
                .extracting(Award::day)
                .isEqualTo(FIRST.plusDays(3));
    }

    @Test
    void R2_3_days_off_do_not_break_a_streak() {
        days("GG.....G");
        assertThat(occasions(new Streak(Source.PRAISE, 3, 0, null))).containsExactly("2026-01-08");
    }

    @Test
    void R2_3_a_day_of_answers_without_a_glad_one_begins_it_anew() {
        days("GGbGGG");
        assertThat(occasions(new Streak(Source.PRAISE, 3, 0, null))).containsExactly("2026-01-06");
    }

    @Test
    void R2_3_one_free_day_is_endured_and_a_second_one_is_not() {
        days("GGbG");
        assertThat(occasions(new Streak(Source.PRAISE, 3, 1, null))).containsExactly("2026-01-04");
        facts.clear();
        days("GbGbGG");
        assertThat(occasions(new Streak(Source.PRAISE, 3, 1, null))).isEmpty();
    }

    @Test
    void R2_3_one_glad_customer_makes_a_mixed_day_good() {
        days("G");
        fact(ANNA, FIRST.plusDays(1), false, null, null);
        fact(ANNA, FIRST.plusDays(1), true, null, null);
        assertThat(awards(new Streak(Source.PRAISE, 2, 0, null)))
                .singleElement()
                .extracting(Award::evidence)
                .isEqualTo(List.of("k0", "k2"));
    }

    @Test
    void R2_3_a_bounded_streak_takes_no_longer_than_it_may() {
        days("G.G.G");
        assertThat(occasions(new Streak(Source.PRAISE, 3, 0, 5))).containsExactly("2026-01-05");
        assertThat(occasions(new Streak(Source.PRAISE, 3, 0, 4))).isEmpty();
    }

    @Test
    void R2_4_the_best_month_is_known_once_it_is_over_and_there_were_three_before() {
        int[] counts = {1, 3, 2, 3, 4, 6};
        for (int month = 0; month < counts.length; month++) {
            for (int i = 0; i < counts[month]; i++) {
                fact(ANNA, LocalDate.of(2026, month + 1, 2 + i), true, null, null);
            }
        }
        var rule = new Best(Source.PRAISE, null, 2);
        assertThat(occasions(rule)).containsExactly("2026-05", "2026-06");
        assertThat(Evaluation.of(rule, facts, LocalDate.of(2026, 6, 30)))
                .extracting(Award::occasion)
                .containsExactly("2026-05");
    }

    @Test
    void R2_5_a_store_gets_there_together_and_each_sees_the_own_part() {
        fact(ANNA, FIRST, true, null, null);
        fact(BORIS, FIRST.plusDays(1), true, null, null);
        fact(ANNA, FIRST.plusDays(2), true, null, null);
        fact(3, FIRST.plusDays(3), true, null, null);
        assertThat(awards(new Together(Source.PRAISE, null, 3)))
                .extracting(Award::evidence)
                .containsExactly(List.of("k0", "k2"), List.of("k1"));
        assertThat(awards(new Together(Source.PRAISE, null, 5))).isEmpty();
    }

    @Test
    void R2_6_a_condition_counts_one_value_only() {
        fact(ANNA, FIRST, true, BORIS, "one");
        fact(ANNA, FIRST.plusDays(1), true, BORIS, "two");
        assertThat(awards(new First(Source.THANKED, "two")))
                .singleElement()
                .extracting(Award::evidence)
                .isEqualTo(List.of("k1"));
    }
}
