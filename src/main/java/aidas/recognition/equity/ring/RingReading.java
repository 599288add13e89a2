package aidas.recognition.equity.ring;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.pulse.gate.Floor;
import aidas.recognition.equity.EquityPeriod;
import aidas.recognition.equity.ring.GiftReport.Figure;
import aidas.recognition.equity.ring.GiftReport.Told;
import aidas.shared.AskedMonths;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.statistics.Arcs;
import aidas.statistics.GiftFigures;
import aidas.statistics.ManyTests;
import aidas.statistics.Rewiring;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** HR asks whether thanks go to and fro more than chance explains (R4.1), and for rings. */
@UseCases
public class RingReading {

    private static final long SEED = 74;

    @Inject Gifts gifts;
    @Inject RingWatch watch;
    @Inject Clock clock;

    /**
     * @throws Refused naming the part of the address that is wrong
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public GiftReport report(AskedMonths asked) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var period = EquityPeriod.of(asked, today);
        return of(period, gifts.in(period));
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
        if (givers < Floor.OF_FIGURES.answers()) {
            return new GiftReport(period, 0, List.of());
        }
        var arcs =
                Arcs.of(
                        gifts.stream()
                                .map(it -> new Arcs.Arc(it.giver(), it.receiver(), it.between()))
                                .toList());
        var told =
                Rewiring.of(
                        arcs,
                        new SplittableRandom(SEED),
                        GiftFigures::mutual,
                        GiftFigures::circles,
                        GiftFigures::concentration);
        double[] adjusted = ManyTests.holm(Arrays.stream(told).mapToDouble(Rewiring::p).toArray());
        return new GiftReport(
                period,
                givers,
                IntStream.range(0, told.length)
                        .mapToObj(i -> new Told(Figure.values()[i], told[i], adjusted[i]))
                        .toList());
    }
}
