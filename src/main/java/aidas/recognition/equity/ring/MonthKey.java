package aidas.recognition.equity.ring;

import java.time.YearMonth;
import java.time.temporal.ChronoField;

/** A month as the key of a chore: months since year 0. */
final class MonthKey {

    private static final int YEAR = 12;

    private MonthKey() {}

    static long of(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    static YearMonth month(long key) {
        return YearMonth.of((int) (key / YEAR), (int) (key % YEAR) + 1);
    }
}
