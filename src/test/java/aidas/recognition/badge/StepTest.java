package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far it is to the next badge. */
class StepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    private final List<Fact> own = new ArrayList<>();

    private void fact(LocalDate day, boolean good) {
        own.add(
                new Fact(
                        "k" + own.size(),
                        new EmployeeId(1),
                        new StoreId(9),
                        day,
                        day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        good,
                        null,
                        null,
                        Fact.WHOLE));
    }

    @Test
    void R4_5_the_first_one_is_one_step_away_until_it_is_there() {
        var rule = new First(Source.THANKED, null);
        assertThat(rule.step(own, TODAY)).contains(new Step(0, 1));
        fact(TODAY, true);
        assertThat(rule.step(own, TODAY)).isEmpty();
    }

    @Test
    void R4_5_only_what_is_of_the_running_month_counts_for_the_month() {
        fact(TODAY.minusMonths(1), true);
        fact(TODAY.minusDays(2), true);
        fact(TODAY.minusDays(1), false);
        assertThat(new Often(Source.PRAISE, null, 3, Span.MONTH, 1, 1).step(own, TODAY))
                .contains(new Step(1, 3));
        assertThat(new Often(Source.PRAISE, null, 3, Span.MONTH, 1, 2).step(own, TODAY)).isEmpty();
    }

    @Test
    void R4_5_a_row_of_days_begins_anew_after_the_award_and_after_a_bad_day() {
        for (int day = 9; day >= 7; day--) {
            fact(TODAY.minusDays(day), true);
        }
        var rule = new Streak(Source.PRAISE, 3, 0, null);
        assertThat(rule.step(own, TODAY)).contains(new Step(0, 3));
        fact(TODAY.minusDays(6), true);
        assertThat(rule.step(own, TODAY)).contains(new Step(1, 3));
        fact(TODAY.minusDays(5), false);
        assertThat(rule.step(own, TODAY)).contains(new Step(0, 3));
    }

    @Test
    void R4_5_the_best_month_is_one_more_than_any_before() {
        for (int month = 1; month <= 3; month++) {
            for (int i = 0; i < month; i++) {
                fact(LocalDate.of(2026, month + 1, 2 + i), true);
            }
        }
        fact(TODAY, true);
        assertThat(new Best(Source.PRAISE, null, 2).step(own, TODAY)).contains(new Step(1, 4));
        assertThat(new Best(Source.PRAISE, null, 6).step(own, TODAY)).contains(new Step(1, 6));
    }

    @Test
    void R4_5_nobody_is_told_how_far_others_are() {
        assertThat(new Together(Source.PRAISE, null, 5).step(own, TODAY)).isEmpty();
        assertThatThrownBy(() -> new Step(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Step(7, 5)).isEqualTo(new Step(5, 5));
    }
}
