package aidas.insight.table;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.insight.Months;
import aidas.organisation.Format;
import aidas.shared.architecture.Store;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins all sources by store and month. */
@Store
public class UnitTables {

    @Inject Instance<MeasureSource> sources;
    @Inject SetWise setWise;

    /** All there are, each once (R3.1): employees', customers', business. */
    public List<Measure> measures() {
        return sources.stream()
                .flatMap(source -> source.measures().stream())
                .sorted(java.util.Comparator.comparing(Measure::side))
                .toList();
    }

    /** All stores, by their codes. */
    public List<Unit> units() {
        return List.copyOf(byId().values());
    }

    private Map<Long, Unit> byId() {
        var units = new LinkedHashMap<Long, Unit>();
        setWise.rows(
                """
                select s.id, s.code, s.name, g.code, s.format
                  from store s join region g on g.id = s.region_id order by s.code
                """,
                row ->
                        units.put(
                                row.getLong(1),
                                new Unit(
                                        new StoreCode(row.getString(2)),
                                        row.getString(3),
                                        new RegionCode(row.getString(4)),
                                        new Format(row.getString(5)))));
        return units;
    }

    /**
     * @param codes of measures; one that was never measured has a grid without cells
     */
    public UnitTable read(Collection<String> codes, Months months) {
        var stores = byId();
        var units = List.copyOf(stores.values());
        var frame = new Frame(months, List.copyOf(stores.keySet()), units);
        var grids = new HashMap<String, Grid>();
        codes.forEach(code -> grids.put(code, frame.empty()));
        sources.forEach(source -> grids.putAll(source.read(codes, frame)));
        return new UnitTable(months, units, grids);
    }
}
