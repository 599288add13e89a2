package aidas.recognition.equity;

import aidas.shared.AskedMonths;
import aidas.shared.Period;
import aidas.shared.Refused;
import java.time.LocalDate;
import java.time.YearMonth;

/** Of which days the radar tells (R1.4). */
public final class EquityPeriod {

    private static final int DAYS = 90;

    private EquityPeriod() {}

    /**
     * Whole months, or the last 90 days before today.
     *
     * @throws Refused naming the part of the address that is wrong
     */
    public static Period of(AskedMonths asked, LocalDate today) {
        var running = YearMonth.from(today);
        if (asked.named()) {
            var end = asked.end();
            if (end.isAfter(running)) {
                throw new Refused("until", "a month that is not after the running one");
            }
            return new Period(asked.first().atDay(1), end.atDay(1));
        }
        if (asked.months() != null) {
            int months = asked.last(1);
            return new Period(running.minusMonths(months).atDay(1), running.atDay(1));
        }
        return new Period(today.minusDays(DAYS), today);
    }
}
