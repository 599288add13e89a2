package aidas.insight.table;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.insight.Months;
import aidas.insight.Names;
import aidas.insight.Side;
import aidas.organisation.Format;
import aidas.statistics.Group;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tables for tests that need no database. */
public final class Tabled {

    private static final double UNKNOWN = Double.NaN;

    private final Months months;
    private final List<Unit> units;
    private final Map<String, Grid> grids = new HashMap<>();

    /**
     * @param regions one a store
     */
    public Tabled(Months months, List<String> regions) {
        this.months = months;
        this.units =
                IntStream.range(0, regions.size())
                        .mapToObj(
                                i ->
                                        new Unit(
                                                new StoreCode("U-" + i),
                                                "Unit " + i,
                                                new RegionCode(regions.get(i)),
                                                new Format("city")))
                        .toList();
    }

    /** One month, all in one region. */
    public static Tabled ofOneMonth(YearMonth month, int units) {
        return new Tabled(
                new Months(month, month.plusMonths(1)),
                IntStream.range(0, units).mapToObj(i -> "R").toList());
    }

    public static Measure measure(String code, Side side) {
        return new Measure(code, side, new Names(code, code, code), 0, Origin.FACTS);
    }

    /** One value a store, in the first month. */
    public Tabled with(String code, double... values) {
        for (int unit = 0; unit < values.length; unit++) {
            if (!Double.isNaN(values[unit])) {
                cell(code, unit, 0, values[unit]);
            }
        }
        return this;
    }

    /** The answers of each store, in the first month. */
    public Tabled with(String code, List<Group> answers) {
        return with(code, 0, answers);
    }

    /** The answers of each store in one of the months, from 0. */
    public Tabled with(String code, int month, List<Group> answers) {
        for (int unit = 0; unit < answers.size(); unit++) {
            var group = answers.get(unit);
            grid(code).put(unit, month, group.mean(), group.n(), group.variance());
        }
        return this;
    }

    public void cell(String code, int unit, int month, double value) {
        grid(code).put(unit, month, value, UNKNOWN, UNKNOWN);
    }

    private Grid grid(String code) {
        return grids.computeIfAbsent(code, c -> new Grid(units.size(), months.count()));
    }

    public UnitTable table() {
        return new UnitTable(months, units, grids);
    }
}
