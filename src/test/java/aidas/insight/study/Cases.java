package aidas.insight.study;

import aidas.insight.Months;
import aidas.insight.Names;
import aidas.insight.Side;
import aidas.insight.table.Measure;
import aidas.insight.table.Origin;
import aidas.insight.table.Tabled;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small studies of one employees' and one customers' measure. */
final class Cases {

    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final Measure EX =
            new Measure(
                    "ex", Side.EX, new Names("Mood", "Настроение", "Nuotaika"), 5, Origin.PULSE);
    static final Measure CX =
            new Measure("cx", Side.CX, new Names("NPS", "NPS", "NPS"), 0, Origin.COUNTED);

    private Cases() {}

    static Findings of(double[] x, double[] y) {
        return of(Tabled.ofOneMonth(MARCH, x.length).with("ex", x).with("cx", y), 1);
    }

    static Findings of(Tabled tabled, int months) {
        var study =
                new Study(
                        "ex",
                        "cx",
                        new Months(MARCH, MARCH.plusMonths(months)),
                        0,
                        null,
                        null,
                        List.of("region"));
        return Analyst.findings(study, EX, CX, tabled.table());
    }

    static double[] noise(long seed, int n) {
        return new SplittableRandom(seed).doubles(n).toArray();
    }

    static double[] rising(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i + (i % 3)).toArray();
    }
}
