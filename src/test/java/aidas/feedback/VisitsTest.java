package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitsTest {

    private static final LocalDate START = LocalDate.of(2025, 12, 1);

    /** How often each day counts if the tail is taken by days or, as nothing came after, whole. */
    private static Map<LocalDate, Integer> counted(Visits visits, LocalDate lastAnswer) {
        var days = new HashMap<LocalDate, Integer>();
        boolean over = lastAnswer.isBefore(visits.until());
        for (var month = visits.firstMonth(); month.isBefore(visits.tail()); ) {
            add(days, month, month.plusMonths(1), 1);
            month = month.plusMonths(1);
        }
        boolean tail = !visits.tail().isBefore(visits.firstMonth());
        if (over && tail && visits.tail().getDayOfMonth() == 1) {
            add(days, visits.tail(), visits.tail().plusMonths(1), 1);
        } else if (!over) {
            add(days, visits.tail(), visits.until(), 1);
        }
        add(days, visits.add().from(), visits.add().until(), 1);
        add(days, visits.drop().from(), visits.drop().until(), -1);
        days.keySet().removeIf(day -> day.isAfter(lastAnswer));
        days.values().removeIf(times -> times == 0);
        return days;
    }

    private static void add(Map<LocalDate, Integer> days, LocalDate from, LocalDate to, int by) {
        from.datesUntil(from.isAfter(to) ? from : to)
                .forEach(day -> days.merge(day, by, Integer::sum));
    }

    @Test
    void R7_5_the_parts_of_any_period_are_its_days_once_each() {
        for (var from = START; from.isBefore(START.plusDays(100)); from = from.plusDays(1)) {
            for (int length = 1; length <= 130; length++) {
                var period = new Period(from, from.plusDays(length));
                var expected = new HashMap<LocalDate, Integer>();
                add(expected, from, period.until(), 1);
                var visits = Visits.of(period);
                assertThat(counted(visits, period.until().plusDays(40)))
                        .as("%s", period)
                        .isEqualTo(expected);
                assertThat(counted(visits, period.last()))
                        .as("over, %s", period)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void R7_5_whole_months_take_no_single_day() {
        var visits = Visits.of(Period.ofMonth(YearMonth.of(2026, 3)));
        assertThat(visits.firstMonth()).isEqualTo("2026-03-01");
        assertThat(visits.tail()).isEqualTo(visits.until()).isEqualTo("2026-04-01");
        assertThat(visits.add().from()).isEqualTo(visits.add().until());
        assertThat(visits.drop().from()).isEqualTo(visits.drop().until());
    }

    @Test
    void R7_5_at_most_half_a_month_is_taken_by_days_where_a_period_begins() {
        for (var from = START; from.isBefore(START.plusDays(60)); from = from.plusDays(1)) {
            var visits = Visits.of(new Period(from, from.plusDays(90)));
            long days =
                    visits.add().from().until(visits.add().until()).getDays()
                            + visits.drop().from().until(visits.drop().until()).getDays();
            assertThat(days).isLessThanOrEqualTo(15);
        }
    }
}
