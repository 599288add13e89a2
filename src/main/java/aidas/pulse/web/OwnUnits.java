package aidas.pulse.web;

import aidas.pulse.UnitResult;
import aidas.pulse.WaveResults;
import aidas.pulse.gate.Level;
import aidas.pulse.gate.Unit;
import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The units of a wave that a reader may speak for.
 *
 * @param company does the reader speak for the whole of it?
 */
record OwnUnits(WaveResults results, HeatView heat, boolean company) {

    List<SelectItem> items() {
        var all =
                results.questions().stream()
                        .flatMap(of -> of.units().stream())
                        .filter(each -> each.unit().level() != Level.TEAM)
                        .filter(each -> company || each.unit().level() != Level.COMPANY)
                        .collect(
                                Collectors.toMap(
                                        UnitResult::unit, heat::name, (a, b) -> a, TreeMap::new));
        return all.entrySet().stream().map(each -> item(each.getKey(), each.getValue())).toList();
    }

    private static SelectItem item(Unit unit, String name) {
        return new SelectItem(UnitAddress.of(unit), name);
    }
}
