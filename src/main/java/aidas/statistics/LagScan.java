package aidas.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Does one measure follow another some months later? Every lag is looked at and shown; the lag is
 * chosen on the odd months alone and held against the even ones, which had no say in the choice.
 *
 * <p>At lag k a unit's x of a month stands beside its y of k months later. Units differ in level
 * for many reasons, so the pairs of a unit are taken from their own means ({@link Levels}); with a
 * single unit that is Pearson's r of the shifted series. p takes months as independent: where a
 * measure drifts slowly it is too small.
 *
 * @param lags from 0 months on
 */
public record LagScan(List<Lag> lags) {

    /** The longest that is commonly looked at. */
    public static final int LONGEST = 12;

    public LagScan {
        lags = List.copyOf(lags);
    }

    /**
     * @param months from x to y
     * @param all over all months
     * @param q its p, corrected for all lags that were looked at; {@code NaN} where undefined
     * @param odd over pairs whose y is of the 1st, 3rd, … month
     * @param oddQ its p, corrected alike
     * @param even over pairs whose y is of the 2nd, 4th, … month
     */
    public record Lag(
            int months, Correlation all, double q, Correlation odd, double oddQ, Correlation even) {

        /** Do the even months say the same, beyond chance and with the same sign? */
        public boolean verified() {
            return odd instanceof Correlation.Measured o
                    && even instanceof Correlation.Measured e
                    && e.beyondChance()
                    && o.coefficient() * e.coefficient() > 0;
        }
    }

    /**
     * @param units whose series begin in the same month
     * @param longest lag, in months, such as {@link #LONGEST}
     */
    public static LagScan of(List<Series> units, int longest) {
        return scan(units, longest, LagScan::inUnits);
    }

    private static Correlation inUnits(int[] unit, int[] month, double[] x, double[] y) {
        return Levels.of(IntStream.of(unit).boxed().toList(), x, y).within();
    }

    /**
     * The same once the season and the trend that all units share are taken out, of the pairs of
     * each lag by themselves ({@link TwoWay}).
     *
     * @throws IllegalArgumentException with fewer than two units, which leave nothing
     */
    public static LagScan lessCommonMonths(List<Series> units, int longest) {
        if (units.size() < 2) {
            throw new IllegalArgumentException(
                    "months are common to two units or more, got " + units.size());
        }
        return scan(units, longest, TwoWay::of);
    }

    /** How closely pairs go together inside their units. */
    private interface Inside {
        Correlation of(int[] unit, int[] month, double[] x, double[] y);
    }

    private static LagScan scan(List<Series> units, int longest, Inside inside) {
        var all = new ArrayList<Correlation>();
        var odd = new ArrayList<Correlation>();
        var even = new ArrayList<Correlation>();
        for (int lag = 0; lag <= longest; lag++) {
            all.add(at(units, lag, month -> true, inside));
            odd.add(at(units, lag, month -> month % 2 == 1, inside));
            even.add(at(units, lag, month -> month % 2 == 0, inside));
        }
        double[] q = corrected(all);
        double[] oddQ = corrected(odd);
        return new LagScan(
                IntStream.rangeClosed(0, longest)
                        .mapToObj(
                                k -> new Lag(k, all.get(k), q[k], odd.get(k), oddQ[k], even.get(k)))
                        .toList());
    }

    /**
     * @param months which y are in, counted from 1
     */
    private static Correlation at(List<Series> units, int lag, IntPredicate months, Inside inside) {
        var unit = IntStream.builder();
        var month = IntStream.builder();
        var x = DoubleStream.builder();
        var y = DoubleStream.builder();
        for (int u = 0; u < units.size(); u++) {
            var series = units.get(u);
            for (int m = lag; m < series.months(); m++) {
                double ofX = series.x()[m - lag];
                double ofY = series.y()[m];
                if (months.test(m + 1) && !Double.isNaN(ofX) && !Double.isNaN(ofY)) {
                    unit.add(u);
                    month.add(m);
                    x.add(ofX);
                    y.add(ofY);
                }
            }
        }
        return inside.of(
                unit.build().toArray(),
                month.build().toArray(),
                x.build().toArray(),
                y.build().toArray());
    }

    /** Of the measured ones among them. */
    private static double[] corrected(List<Correlation> lags) {
        double[] p = lags.stream().mapToDouble(LagScan::p).toArray();
        int[] measured = IntStream.range(0, p.length).filter(i -> !Double.isNaN(p[i])).toArray();
        double[] q =
                ManyTests.falseDiscovery(IntStream.of(measured).mapToDouble(i -> p[i]).toArray());
        for (int i = 0; i < measured.length; i++) {
            p[measured[i]] = q[i];
        }
        return p;
    }

    private static double p(Correlation correlation) {
        return correlation.measured().map(Correlation.Measured::p).orElse(Double.NaN);
    }

    /**
     * The lag that the odd months show most clearly.
     *
     * @return empty if no lag stands out once it counts that there were many
     */
    public Optional<Lag> chosen() {
        return lags.stream()
                .filter(lag -> lag.oddQ <= Correlation.LEVEL)
                .min(Comparator.comparingDouble(lag -> p(lag.odd)));
    }
}
