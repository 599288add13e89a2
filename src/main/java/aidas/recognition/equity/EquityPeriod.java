package aidas.recognition.equity;

import aidas.shared.AskedMonths;
import aidas.shared.Period;
import aidas.shared.Refused;
import java.time.LocalDate;
import java.time.YearMonth;

/** Of which days the radar tells (R1.4). */
public final class EquityPeriod {

    private static final int USUAL = 3;

    private EquityPeriod() {}

    /**
     * Whole months that are over: those asked for, or the last three. What began and ended on any
     * day could be taken from what began and ended a day later.
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
        return new Period(running.minusMonths(asked.last(USUAL)).atDay(1), running.atDay(1));
    }
}
