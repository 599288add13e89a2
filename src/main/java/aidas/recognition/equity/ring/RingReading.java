package aidas.recognition.equity.ring;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.pulse.gate.Floor;
import aidas.recognition.equity.EquityPeriod;
import aidas.shared.AskedMonths;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** HR asks whether thanks go to and fro more than chance explains (R4.1), and for rings. */
@UseCases
public class RingReading {

    private static final int FLOOR = Floor.OF_FIGURES.answers();

    @Inject Gifts gifts;
    @Inject GiftTests tests;
    @Inject RingWatch watch;
    @Inject Clock clock;

    /**
     * @throws Refused naming the part of the address that is wrong
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public GiftReport report(AskedMonths asked) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var period = EquityPeriod.of(asked, today);
        return tests.of(period, gifts.in(period));
    }

    /**
     * Looks at once at months that are over; else it happens by itself (R2.1).
     *
     * @return how many rings they had
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public int lookNow() {
        var now = clock.instant();
        return watch.due(now).stream().mapToInt(month -> watch.look(month, now)).sum();
    }

    static GiftReport of(Period period, List<Gift> gifts) {
        int givers = (int) gifts.stream().map(Gift::giver).distinct().count();
        return givers < FLOOR
                ? new GiftReport(period, 0, List.of())
                : new GiftReport(period, givers, GiftTest.of(gifts, givers, FLOOR));
    }
}
