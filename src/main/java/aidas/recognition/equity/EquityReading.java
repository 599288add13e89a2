package aidas.recognition.equity;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.AskedMonths;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** HR asks whether thanks reach people alike (R3.4). */
@UseCases
public class EquityReading {

    /** Longer ago the company was another company. */
    public static final int MOST_MONTHS = 24;

    static final int DAYS = 90;

    @Inject Portions portions;
    @Inject Clock clock;

    /**
     * @throws Refused naming the part of the address that is wrong
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public EquityReport report(AskedMonths asked) {
        var period = period(asked, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return Radar.of(period, portions.of(period));
    }

    /** Whole months, or the last 90 days before today (R1.4). */
    static Period period(AskedMonths asked, LocalDate today) {
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
