package aidas.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Whole months.
 *
 * @param from the first one
 * @param until the first one no longer in
 */
public record Months(YearMonth from, YearMonth until) implements Serializable {

    /** Longer ago a store was another store. */
    public static final int MOST = 36;

    public Months {
        if (!from.isBefore(until) || from.plusMonths(MOST).isBefore(until)) {
            throw new IllegalArgumentException(
                    "a study has 1 to %d months, got %s to before %s".formatted(MOST, from, until));
        }
    }

    /** The last complete ones before that day (R1.2). */
    public static Months last(int count, LocalDate today) {
        var until = YearMonth.from(today);
        return new Months(until.minusMonths(count), until);
    }

    public int count() {
        return (int) ChronoUnit.MONTHS.between(from, until);
    }

    /** Which of them it is, from 0; below 0 or from {@link #count} on if it is none. */
    public int indexOf(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(from, month);
    }
}
