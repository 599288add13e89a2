package aidas.pulse;

import static aidas.pulse.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private final Schedule monthly =
            new Schedule(LocalDate.of(2026, 1, 31), new Cadence(1, Cadence.Step.MONTHS), 10);
    private final Schedule fortnightly =
            new Schedule(MONDAY, new Cadence(2, Cadence.Step.WEEKS), 5);

    @Test
    void R2_1_a_wave_is_due_on_its_day_and_as_long_as_it_would_be_open() {
        assertThat(fortnightly.due(MONDAY.minusDays(1), null)).isEmpty();
        assertThat(fortnightly.due(MONDAY, null)).contains(MONDAY);
        assertThat(fortnightly.due(MONDAY.plusDays(4), null)).contains(MONDAY);
        assertThat(fortnightly.due(MONDAY.plusDays(5), null)).isEmpty();
        assertThat(fortnightly.due(MONDAY.plusDays(14), MONDAY)).contains(MONDAY.plusDays(14));
    }

    @Test
    void R2_1_a_wave_that_opened_is_not_due_again() {
        assertThat(fortnightly.due(MONDAY, MONDAY)).isEmpty();
        assertThat(fortnightly.due(MONDAY.plusDays(1), MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void R2_1_waves_that_were_missed_altogether_stay_so() {
        assertThat(fortnightly.due(MONDAY.plusDays(28), null)).contains(MONDAY.plusDays(28));
        assertThat(fortnightly.due(MONDAY.plusDays(27), null)).isEmpty();
    }

    @Test
    void R2_1_the_last_day_of_a_month_follows_the_last_day_of_a_month() {
        assertThat(monthly.next(LocalDate.of(2026, 2, 1), null)).isEqualTo("2026-02-28");
        assertThat(monthly.next(LocalDate.of(2026, 2, 28), null)).isEqualTo("2026-03-31");
        assertThat(monthly.closes(LocalDate.of(2026, 2, 28))).isEqualTo("2026-03-10");
    }

    @Test
    void R2_1_days_are_those_of_utc() {
        assertThat(Schedule.today(Instant.parse("2026-03-01T23:59:59Z"))).isEqualTo("2026-03-01");
    }
}
