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
        named.pair(study.x(), study.y());
        var held = Laboratory.measured(study.held());
        held.forEach(code -> named.measure("held", code));
        Named.check(study.choice(), tables.units(), today);
        var codes = new LinkedHashSet<>(List.of(study.x(), study.y()));
        codes.addAll(held);
        var table = tables.read(codes, study.read());
        return Analyst.findings(
                study, named.measure("x", study.x()), named.measure("y", study.y()), table);
    }
}
