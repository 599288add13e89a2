package aidas.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days from {@code from} (in) to {@code until} (out), in the zone of the store that is looked at.
 */
public record Period(LocalDate from, LocalDate until) implements Serializable {

    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a period starts before it ends, got from " + from + " until " + until);
        }
    }

    public static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** The given day and the days before it, {@code days} in all. */
    public static Period lastDays(LocalDate today, int days) {
        return new Period(today.minusDays(days - 1L), today.plusDays(1));
    }

    /** The last day that is in. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
