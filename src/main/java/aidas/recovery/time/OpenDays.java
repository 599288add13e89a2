package aidas.recovery.time;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days on which a store's clock runs. Time is counted as clocks on the wall show it, so a day
 * has 24 hours also when an hour is put forward or back (R1.1).
 *
 * @param weekdays at least one
 * @param holidays on which it does not run
 */
public record OpenDays(ZoneId zone, Set<DayOfWeek> weekdays, Set<LocalDate> holidays)
        implements Serializable {

    public OpenDays {
        weekdays = Set.copyOf(weekdays);
        holidays = Set.copyOf(holidays);
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("a store is open on one weekday at least");
        }
    }

    /** Each day. */
    static OpenDays every(ZoneId zone) {
        return new OpenDays(zone, EnumSet.allOf(DayOfWeek.class), Set.of());
    }

    public boolean holds(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * When the clock will have run that long (R1.2).
     *
     * @param running less than nothing for what is late already: that long before
     */
    public Instant after(Instant from, Duration running) {
        if (running.isNegative()) {
            return from.plus(running);
        }
        var at = LocalDateTime.ofInstant(from, zone);
        var left = running;
        while (true) {
            var end = at.toLocalDate().plusDays(1).atStartOfDay();
            if (holds(at.toLocalDate())) {
                var rest = Duration.between(at, end);
                if (left.compareTo(rest) <= 0) {
                    return at.plus(left).atZone(zone).toInstant();
                }
                left = left.minus(rest);
            }
            at = end;
        }
    }

    /** How long the clock runs between two moments; less than nothing if they are turned round. */
    public Duration between(Instant from, Instant until) {
        if (until.isBefore(from)) {
            return between(until, from).negated();
        }
        var at = LocalDateTime.ofInstant(from, zone);
        var last = LocalDateTime.ofInstant(until, zone);
        var sum = Duration.ZERO;
        while (at.isBefore(last)) {
            var end = at.toLocalDate().plusDays(1).atStartOfDay();
            var stop = end.isBefore(last) ? end : last;
            if (holds(at.toLocalDate())) {
                sum = sum.plus(Duration.between(at, stop));
            }
            at = stop;
        }
        return sum;
    }
}
