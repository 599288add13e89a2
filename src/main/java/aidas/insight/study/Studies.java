package aidas.insight.study;

import aidas.insight.table.UnitTables;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads what a study takes and has it analysed. */
final class Studies {

    private Studies() {}

    static Findings findings(Study study, UnitTables tables, LocalDate today) {
        var named = new Named(tables.measures());
        var x = named.measure("x", study.x());
        var y = named.measure("y", study.y());
        if (x.code().equals(y.code())) {
            throw new aidas.shared.Refused("y", "another measure than x");
        }
        var held = Laboratory.measured(study.held());
        held.forEach(code -> named.measure("held", code));
        var codes = new LinkedHashSet<>(List.of(study.x(), study.y()));
        codes.addAll(held);
        var table = tables.read(codes, study.read());
        named.check(study, table, today);
        return Analyst.findings(study, x, y, table);
    }
}
