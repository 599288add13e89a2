package aidas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When mail waits, and until when. */
class QuietHoursTest {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final QuietHours NOON =
            new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 30));

    private static Instant after(QuietHours quiet, String at) {
        return quiet.after(Instant.parse(at), SOFIA);
    }

    @Test
    void R3_3_in_the_evening_and_before_morning_it_waits_for_the_morning_there() {
        var morning = Instant.parse("2026-03-03T06:00:00Z");
        assertThat(after(QuietHours.USUAL, "2026-03-02T17:00:00Z")).isEqualTo(morning);
        assertThat(after(QuietHours.USUAL, "2026-03-03T05:59:59Z")).isEqualTo(morning);
        assertThat(after(QuietHours.USUAL, "2026-03-03T06:00:00Z")).isEqualTo(morning);
    }

    @Test
    void R3_3_by_day_nothing_waits() {
        assertThat(after(QuietHours.USUAL, "2026-03-02T16:59:59Z"))
                .isEqualTo(Instant.parse("2026-03-02T16:59:59Z"));
    }

    @Test
    void R3_3_quiet_hours_within_a_day_end_on_that_day() {
        assertThat(after(NOON, "2026-03-02T10:00:00Z"))
                .isEqualTo(Instant.parse("2026-03-02T11:30:00Z"));
        assertThat(after(NOON, "2026-03-02T11:30:00Z"))
                .isEqualTo(Instant.parse("2026-03-02T11:30:00Z"));
    }

    @Test
    void R3_3_twice_the_same_time_is_no_quiet_time() {
        var none = new QuietHours(LocalTime.of(8, 0), LocalTime.of(8, 0));
        for (var at : new String[] {"2026-03-02T05:59:00Z", "2026-03-02T06:00:00Z"}) {
            assertThat(after(none, at)).isEqualTo(Instant.parse(at));
        }
    }

    @Test
    void R3_3_the_night_in_which_the_clock_moves_ends_by_the_clock() {
        assertThat(after(QuietHours.USUAL, "2026-03-28T20:00:00Z"))
                .isEqualTo(Instant.parse("2026-03-29T05:00:00Z"));
    }
}
