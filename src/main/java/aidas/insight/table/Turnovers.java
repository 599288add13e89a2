package aidas.insight.table;

import aidas.feedback.SetWise;
import aidas.insight.Side;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who worked in a store, and who left the company from there (R1.4). */
@Store
class Turnovers implements MeasureSource {

    static final String TURNOVER = "turnover";

    private static final double PERCENT = 100;

    /** People are the days they were there over the days of the month. */
    private static final String SQL =
            """
            select a.store_id, m.number,
                   sum(least(coalesce(a.until_day, m.until), m.until) - greatest(a.from_day, m.first))
                       ::float8 / (m.until - m.first),
                   count(*) filter (where a.until_day <= m.until and not exists (
                       select 1 from assignment b
                        where b.employee_id = a.employee_id and b.from_day >= a.until_day
                          and b.from_day <= a.until_day + 31))
              from (select first::date, (first + interval '1 month')::date as until,
                           (extract(year from first) * 12 + extract(month from first))::int as number
                      from generate_series(?::timestamp, ?::timestamp - interval '1 month',
                                           interval '1 month') first) m
              join assignment a
                on a.from_day < m.until and (a.until_day is null or a.until_day > m.first)
             group by a.store_id, m.number, m.first, m.until
            """;

    @Inject SetWise setWise;

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.named(TURNOVER, Side.EX), Measure.named(Measure.HEADCOUNT, Side.BUSINESS));
    }

    @Override
    public Map<String, Grid> read(Collection<String> codes, Frame frame) {
        if (!codes.contains(TURNOVER) && !codes.contains(Measure.HEADCOUNT)) {
            return Map.of();
        }
        var left = frame.empty();
        var heads = frame.empty();
        int first = MonthNumber.of(frame.months().from());
        setWise.rows(
                SQL,
                row -> {
                    int unit = frame.placeOf(row.getLong(1));
                    if (unit >= 0) {
                        int month = row.getInt(2) - first;
                        double people = row.getDouble(3);
                        heads.put(unit, month, people, Double.NaN, Double.NaN);
                        Answered.put(left, unit, month, people, row.getDouble(4), 0, PERCENT);
                    }
                    return unit;
                },
                frame.months().from().atDay(1).toString(),
                frame.months().until().atDay(1).toString());
        var grids = new HashMap<String, Grid>(Map.of(TURNOVER, left, Measure.HEADCOUNT, heads));
        grids.keySet().retainAll(codes);
        return grids;
    }
}
