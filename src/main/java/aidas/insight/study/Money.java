package aidas.insight.study;

import aidas.access.RegionCode;
import aidas.insight.table.Measure;
import aidas.insight.table.Unit;
import aidas.insight.table.UnitTable;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * Amounts come without a currency. Where the stores of a study lie in several regions, each store's
 * stand in percent of the mean of its region, so that no two currencies are compared (R5.4).
 */
final class Money {

    private static final Set<String> AMOUNTS = Set.of("sales", "atv");

    private Money() {}

    /** The table as it is to be analysed. */
    static UnitTable comparable(UnitTable table, Study study) {
        var choice = study.choice();
        if (!isSeveral(choice, table.units())) {
            return table;
        }
        List<RegionCode> regions =
                table.units().stream()
                        .map(unit -> choice.holds(unit) ? unit.region() : null)
                        .toList();
        int from = table.months().indexOf(choice.months().from());
        int until = table.months().indexOf(choice.months().until());
        var grids = new HashMap<>(table.grids());
        AMOUNTS.forEach(
                code ->
                        grids.computeIfPresent(
                                code, (c, grid) -> grid.inPercent(regions, from, until)));
        return new UnitTable(table.months(), table.units(), grids);
    }

    /** What the result has to say of it: one sentence a measure, with its name and its code. */
    static List<Sentence> notes(Choice choice, List<Unit> units, List<Measure> measures) {
        return isSeveral(choice, units)
                ? measures.stream()
                        .filter(measure -> AMOUNTS.contains(measure.code()))
                        .map(measure -> Sentence.of("money", measure.names(), measure.code()))
                        .toList()
                : List.of();
    }

    private static boolean isSeveral(Choice choice, List<Unit> units) {
        return units.stream().filter(choice::holds).map(Unit::region).distinct().count() > 1;
    }
}
