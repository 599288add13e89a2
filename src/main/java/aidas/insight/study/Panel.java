package aidas.insight.study;

import aidas.insight.table.Grid;
import aidas.insight.table.Pool;
import aidas.insight.table.Unit;
import aidas.insight.table.UnitTable;
import aidas.statistics.Correlation;
import aidas.statistics.LagScan;
import aidas.statistics.Levels;
import aidas.statistics.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two measures of the stores that a study is about.
 *
 * <p>Months are those that were read; y's begin at {@code first}, x may be earlier by the lag.
 */
final class Panel {

    private final UnitTable table;
    private final Study study;
    private final int[] rows;
    private final int first;
    private final int end;

    private Panel(UnitTable table, Study study, int[] rows) {
        this.table = table;
        this.study = study;
        this.rows = rows;
        this.first = table.months().indexOf(study.months().from());
        this.end = table.months().count();
    }

    /** All stores of the study of which both measures are known in some month. */
    static Panel of(UnitTable table, Study study) {
        var all = new Panel(table, study, new int[0]);
        int[] rows =
                IntStream.range(0, table.units().size())
                        .filter(row -> study.choice().holds(table.units().get(row)))
                        .filter(row -> all.x(row).months() > 0 && all.y(row).months() > 0)
                        .toArray();
        return new Panel(table, study, rows);
    }

    List<Unit> units() {
        return Arrays.stream(rows).mapToObj(table.units()::get).toList();
    }

    /** One a store, in the order of {@link #units}. */
    List<Pool> x() {
        return Arrays.stream(rows).mapToObj(this::x).toList();
    }

    List<Pool> y() {
        return Arrays.stream(rows).mapToObj(this::y).toList();
    }

    /** Month by month, in each of them one a store; {@link Pool#months} is 0 where it has none. */
    List<List<Pool>> xByMonth() {
        return byMonth(study.x(), Math.max(0, first - study.lag()), end - study.lag());
    }

    List<List<Pool>> yByMonth() {
        return byMonth(study.y(), first, end);
    }

    private List<List<Pool>> byMonth(String measure, int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(
                        month ->
                                Arrays.stream(rows)
                                        .mapToObj(
                                                row -> grid(measure).pooled(row, month, month + 1))
                                        .toList())
                .toList();
    }

    private Pool x(int row) {
        int lag = study.lag();
        return grid(study.x()).pooled(row, Math.max(0, first - lag), end - lag);
    }

    private Pool y(int row) {
        return grid(study.y()).pooled(row, first, end);
    }

    /** Means of any measure in the months of y. */
    double[] means(String measure) {
        return Arrays.stream(rows)
                .mapToDouble(row -> grid(measure).pooled(row, first, end).mean())
                .toArray();
    }

    private Grid grid(String measure) {
        return table.grid(measure);
    }

    /** Month by month; before the study's first month there is no y. */
    List<Series> series() {
        return Arrays.stream(rows)
                .mapToObj(
                        row -> {
                            double[] y = grid(study.y()).row(row);
                            Arrays.fill(y, 0, first, Double.NaN);
                            return new Series(grid(study.x()).row(row), y);
                        })
                .toList();
    }

    /**
     * Both measures at different levels. Between stores there is the r of their means as they are
     * drawn, inside them that of the scan at the study's lag; other pairs would give another r of
     * the same thing (R2.6).
     */
    Levels levels(Correlation between, LagScan scan) {
        var unit = new ArrayList<Integer>();
        var pairs = new ArrayList<double[]>();
        for (int row : rows) {
            for (int month = Math.max(first, study.lag()); month < end; month++) {
                unit.add(row);
                double x = grid(study.x()).value(row, month - study.lag());
                pairs.add(new double[] {x, grid(study.y()).value(row, month)});
            }
        }
        return Levels.of(
                        unit,
                        pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                        pairs.stream().mapToDouble(pair -> pair[1]).toArray())
                .with(between, scan.lags().get(study.lag()).all());
    }
}
