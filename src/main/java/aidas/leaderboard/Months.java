package aidas.leaderboard;

import aidas.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Whole months, which is what boards compare.
 *
 * @param from the first one
 * @param until the first one no longer in
 */
public record Months(YearMonth from, YearMonth until) {

    /** Longer than anybody's memory of what a board was about. */
    public static final int MOST = 36;

    public Months {
        if (!from.isBefore(until) || from.plusMonths(MOST).isBefore(until)) {
            throw new IllegalArgumentException(
                    "a board has 1 to %d months, got %s to before %s".formatted(MOST, from, until));
        }
    }

    /** The last complete ones before that day. */
    public static Months last(int count, LocalDate today) {
        var until = YearMonth.from(today);
        return new Months(until.minusMonths(count), until);
    }

    public int count() {
        return (int) ChronoUnit.MONTHS.between(from, until);
    }

    /** As many months, right before. */
    Months before() {
        return new Months(from.minusMonths(count()), from);
    }

    public Period period() {
        return new Period(from.atDay(1), until.atDay(1));
    }
}
