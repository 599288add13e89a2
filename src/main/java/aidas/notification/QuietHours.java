package aidas.notification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When no mail arrives, every day (R3.3).
 *
 * @param from the first quiet minute
 * @param until the first one that is not quiet any more; the same as {@code from} for no quiet
 *     hours
 */
public record QuietHours(LocalTime from, LocalTime until) implements Serializable {

    /** Usual: from the evening to the morning. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0));

    /** The first moment from then on that is not quiet there. */
    public Instant after(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        if (!holds(local.toLocalTime())) {
            return at;
        }
        var day = local.toLocalDate();
        var end = local.toLocalTime().isBefore(until) ? day : day.plusDays(1);
        return end.atTime(until).atZone(zone).toInstant();
    }

    private boolean holds(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isAfter(until) ? begun || !over : begun && !over;
    }
}
