package aidas.insight.table;

import java.time.YearMonth;

/** Months counted through the years, as the queries here do. */
final class MonthNumber {

    private static final int YEAR = 12;

    private MonthNumber() {}

    static int of(YearMonth month) {
        return month.getYear() * YEAR + month.getMonthValue();
    }
}
