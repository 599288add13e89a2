package aidas.insight.table;

import aidas.feedback.SetWise;
import aidas.insight.Side;
import aidas.shared.architecture.Store;
import aidas.survey.Metric;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Customers' figures from the sums by store and month (R1.2). */
@Store
class CustomerSums implements MeasureSource {

    private static final double PERCENT = 100;

    private static final String SQL =
            """
            select store_id, (extract(year from month) * 12 + extract(month from month))::int,
                   n, favourable, unfavourable
              from rollup_store_month
             where scale = ? and question = 'person' and month >= ?::date and month < ?::date
            """;

    @Inject SetWise setWise;

    @Override
    public List<Measure> measures() {
        return Arrays.stream(Scale.values())
                .map(scale -> Measure.named(code(scale), Side.CX))
                .toList();
    }

    static String code(Scale scale) {
        return scale.code().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, Grid> read(Collection<String> codes, Frame frame) {
        var grids = new HashMap<String, Grid>();
        Arrays.stream(Scale.values())
                .filter(scale -> codes.contains(code(scale)))
                .forEach(scale -> grids.put(code(scale), grid(scale, frame)));
        return grids;
    }

    private Grid grid(Scale scale, Frame frame) {
        var grid = frame.empty();
        boolean share = scale.metric() == Metric.CSAT;
        int first = MonthNumber.of(frame.months().from());
        setWise.rows(
                SQL,
                row -> {
                    int unit = frame.placeOf(row.getLong(1));
                    if (unit >= 0) {
                        double against = share ? 0 : row.getDouble(5);
                        put(grid, unit, row.getInt(2) - first, row, against);
                    }
                    return unit;
                },
                scale.code(),
                frame.months().from().atDay(1).toString(),
                frame.months().until().atDay(1).toString());
        return grid;
    }

    private static void put(Grid grid, int unit, int month, java.sql.ResultSet row, double against)
            throws java.sql.SQLException {
        double n = row.getDouble(3);
        Answered.put(grid, unit, month, n, row.getDouble(4), against, PERCENT);
    }
}
