package aidas.insight.table;

import aidas.feedback.SetWise;
import aidas.insight.Names;
import aidas.insight.Side;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was brought in as facts, and what derives from them (R1.5). */
@Store
class FactCells implements MeasureSource {

    private static final String SQL =
            """
            select m.code, f.store_id,
                   (extract(year from f.month) * 12 + extract(month from f.month))::int,
                   f.value::float8, f.n::float8, f.variance::float8
              from store_fact f join fact_measure m on m.id = f.measure_id
             where m.code = any(?) and f.month >= ?::date and f.month < ?::date
            """;

    @Inject SetWise setWise;

    @Override
    public List<Measure> measures() {
        var facts =
                setWise.rows(
                        """
                        select code, side, name_en, name_bg, name_lt from fact_measure
                         order by built_in desc, id
                        """,
                        row ->
                                new Measure(
                                        row.getString(1),
                                        Side.ofCode(row.getString(2)).orElseThrow(),
                                        new Names(
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5)),
                                        0,
                                        Origin.FACTS));
        return Stream.concat(Derived.measures(), facts.stream()).toList();
    }

    @Override
    public Map<String, Grid> read(Collection<String> codes, Frame frame) {
        var needed = new HashSet<>(codes);
        codes.forEach(code -> needed.addAll(Derived.parts(code)));
        var grids = new HashMap<String, Grid>();
        int first = MonthNumber.of(frame.months().from());
        setWise.rows(
                SQL,
                row -> {
                    int unit = frame.placeOf(row.getLong(2));
                    if (unit >= 0) {
                        grids.computeIfAbsent(row.getString(1), code -> frame.empty())
                                .put(
                                        unit,
                                        row.getInt(3) - first,
                                        row.getDouble(4),
                                        orUnknown(row.getObject(5, Double.class)),
                                        orUnknown(row.getObject(6, Double.class)));
                    }
                    return unit;
                },
                needed.toArray(String[]::new),
                frame.months().from().atDay(1).toString(),
                frame.months().until().atDay(1).toString());
        codes.forEach(code -> Derived.grid(code, grids, frame).ifPresent(g -> grids.put(code, g)));
        grids.keySet().retainAll(codes);
        return grids;
    }

    private static double orUnknown(Double number) {
        return number == null ? Double.NaN : number;
    }
}
