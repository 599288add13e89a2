package aidas.recovery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final Duration THREE = Duration.ofDays(3);
    private static final OpenDays EVERY = OpenDays.every(SOFIA);
    private static final OpenDays WORKDAYS =
            new OpenDays(
                    SOFIA,
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    Set.of(LocalDate.parse("2026-03-03")));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SOFIA).toInstant();
    }

    @Test
    void R1_1_three_days_are_three_days_on_the_wall() {
        assertThat(EVERY.after(at("2026-02-28T12:00"), THREE)).isEqualTo(at("2026-03-03T12:00"));
    }

    @Test
    void R1_1_an_hour_put_forward_or_back_changes_nothing_on_the_wall() {
        var forward = EVERY.after(at("2026-03-28T12:00"), THREE);
        assertThat(forward).isEqualTo(at("2026-03-31T12:00"));
        assertThat(Duration.between(at("2026-03-28T12:00"), forward).toHours()).isEqualTo(71);
        var back = EVERY.after(at("2026-10-24T12:00"), THREE);
        assertThat(Duration.between(at("2026-10-24T12:00"), back).toHours()).isEqualTo(73);
        assertThat(EVERY.between(at("2026-10-24T12:00"), back)).isEqualTo(THREE);
    }

    @Test
    void R1_1_a_time_that_the_wall_skips_is_the_next_one() {
        var skipped = EVERY.after(at("2026-03-26T03:30"), THREE);
        assertThat(skipped).isEqualTo(at("2026-03-29T04:30"));
    }

    @Test
    void R1_2_weekend_and_holiday_do_not_run() {
        // Friday 27 February; Tuesday 3 March is a holiday
        assertThat(WORKDAYS.after(at("2026-02-27T10:00"), THREE)).isEqualTo(at("2026-03-05T10:00"));
        assertThat(WORKDAYS.between(at("2026-02-27T10:00"), at("2026-03-05T10:00")))
                .isEqualTo(THREE);
    }

    @Test
    void R1_2_what_comes_on_a_closed_day_starts_with_the_next_open_one() {
        assertThat(WORKDAYS.after(at("2026-02-28T15:00"), Duration.ofDays(1)))
                .isEqualTo(at("2026-03-03T00:00"));
        assertThat(WORKDAYS.between(at("2026-02-28T09:00"), at("2026-03-01T18:00")))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void R1_3_what_is_late_stays_as_late() {
        var now = at("2026-03-05T10:00");
        assertThat(WORKDAYS.after(now, Duration.ofHours(-5))).isEqualTo(at("2026-03-05T05:00"));
        assertThat(WORKDAYS.between(now, at("2026-03-04T10:00"))).isEqualTo(Duration.ofDays(-1));
    }

    /** A clock that is stopped and goes on at once is where it was, on an open day. */
    @Property
    void R1_3_a_stopped_clock_goes_on_with_what_it_had_left(
            @ForAll @IntRange(min = 0, max = 500_000) int start,
            @ForAll @IntRange(min = 1, max = 20_000) int minutes) {
        var from = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(start));
        var due = WORKDAYS.after(from, Duration.ofMinutes(minutes));
        var left = WORKDAYS.between(from, due);
        assertThat(WORKDAYS.between(from, WORKDAYS.after(from, left))).isEqualTo(left);
        assertThat(WORKDAYS.after(from, left.plusMinutes(1))).isAfter(due);
    }

    @Test
    void a_store_without_an_open_day_is_refused() {
        assertThatThrownBy(() -> new OpenDays(SOFIA, Set.of(), Set.of()))
                .hasMessageContaining("one weekday at least");
    }

    @Test
    void monday_is_the_lowest_bit() {
        assertThat(Calendars.weekdays(0b1000001))
                .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void R2_1_each_term_at_fault_is_named() {
        assertThat(new Terms(0, true, 100, 0, 91).faults())
                .extracting(fault -> fault.field())
                .containsExactly("days", "remindHours", "againHours", "silentDays");
    }
}
