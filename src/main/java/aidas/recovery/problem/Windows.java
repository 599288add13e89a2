package aidas.recovery.problem;

import aidas.shared.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days before and after something was done; its own day is in neither.
 *
 * @param after up to yesterday, thirteen weeks at most
 */
record Windows(Period before, Period after) {

    private static final int DAYS = 91;

    /** Fewer days after it tell nothing. */
    static final int FEWEST = 14;

    /**
     * @return empty while there are fewer than 14 days
     */
    static Optional<Windows> around(LocalDate done, LocalDate today) {
        if (today.isBefore(firstTold(done))) {
            return Optional.empty();
        }
        var end = done.plusDays(DAYS + 1L);
        return Optional.of(
                new Windows(
                        new Period(done.minusDays(DAYS), done),
                        new Period(done.plusDays(1), end.isBefore(today) ? end : today)));
    }

    static LocalDate firstTold(LocalDate done) {
        return done.plusDays(FEWEST + 1L);
    }

    /** Does that day lie in one of them? */
    boolean holds(LocalDate day) {
        return before.contains(day) || after.contains(day);
    }
}
