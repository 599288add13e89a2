package aidas.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When waves open and close, in whole days of UTC (R2.1).
 *
 * @param first the day of the first wave
 * @param open days that a wave stays open
 */
record Schedule(LocalDate first, Cadence cadence, int open) {

    private static final int FAR = 10_000;

    /**
     * The wave that should be open and is not: one whose days have begun and are not over. What was
     * missed altogether is not made up for.
     *
     * @param last when the latest wave opened, null if none did
     */
    Optional<LocalDate> due(LocalDate today, LocalDate last) {
        return latest(today)
                .filter(day -> last == null || day.isAfter(last))
                .filter(day -> today.isBefore(closes(day)));
    }

    /** The first day of the calendar after today and after the latest wave. */
    LocalDate next(LocalDate today, LocalDate last) {
        return IntStream.range(0, FAR)
                .mapToObj(i -> cadence.after(first, i))
                .filter(day -> day.isAfter(today) && (last == null || day.isAfter(last)))
                .findFirst()
                .orElseThrow();
    }

    /** The first day on which a wave that opens that day no longer takes answers. */
    LocalDate closes(LocalDate opens) {
        return opens.plusDays(open);
    }

    /** The day it is for the calendar. */
    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private Optional<LocalDate> latest(LocalDate today) {
        return IntStream.range(0, FAR)
                .mapToObj(i -> cadence.after(first, i))
                .takeWhile(day -> !day.isAfter(today))
                .reduce((one, later) -> later);
    }
}
