package aidas.recognition.equity;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.AskedMonths;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** HR asks whether thanks reach people alike (R3.4). */
@UseCases
public class EquityReading {

    /** Longer ago the company was another company. */
    public static final int MOST_MONTHS = 24;

    @Inject Portions portions;
    @Inject Radars radars;
    @Inject Clock clock;

    /**
     * @throws Refused naming the part of the address that is wrong
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public EquityReport report(AskedMonths asked) {
        var period = EquityPeriod.of(asked, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return radars.of(period, portions.of(period));
    }
}
