package aidas.insight.study;

import aidas.insight.table.Measure;
import aidas.insight.table.Pool;
import aidas.insight.table.UnitTable;
import java.util.ArrayList;
import java.util.List;

/** Carries a study out, step by step, on a table that holds all it takes. */
final class Analyst {

    private Analyst() {}

    /**
     * @param table with x, y and what is held, from {@link Study#read} on
     */
    static Findings findings(Study study, Measure x, Measure y, UnitTable table) {
        var panel = Panel.of(Money.comparable(table, study), study);
        var units = panel.units();
        var xs = counted(x, panel.x());
        var ys = counted(y, panel.y());
        var power = PowerStatement.of(units.size());
        var ofX = Reliability.of(x, units, x.answeredAgain() ? panel.xByMonth() : List.of(xs));
        var ofY = Reliability.of(y, units, y.answeredAgain() ? panel.yByMonth() : List.of(ys));
        var relation = Relation.of(units, xs, ys, ofX, ofY);
        var open = relation instanceof Relation.Open it ? it : null;
        var lags = Lags.of(panel.series());
        var levels =
                lags instanceof Lags.Scanned it ? panel.levels(open.pearson(), it.scan()) : null;
        var held = open == null ? null : Held.of(panel, study.held(), means(xs), means(ys));
        return new Findings(
                study,
                x,
                y,
                Chosen.of(table, study).units().size() - units.size(),
                power,
                ofX,
                ofY,
                relation,
                lags,
                levels,
                held,
                open == null ? List.of() : Yardstick.of(x, y, open.pearson()),
                noted(
                        Conclusion.of(
                                x.names(), y.names(), study, power, ofX, ofY, relation, lags,
                                levels, held),
                        Money.notes(study.choice(), table.units(), List.of(x, y))),
                DataVersion.of(table));
    }

    /** Before the last sentence, which is about all of them. */
    private static List<Sentence> noted(List<Sentence> said, List<Sentence> notes) {
        var all = new ArrayList<>(said);
        all.addAll(said.size() - 1, notes);
        return all;
    }

    /** Answers of the same people count once (R1.6). */
    private static List<Pool> counted(Measure measure, List<Pool> pools) {
        return measure.answeredAgain() ? pools.stream().map(Pool::ofOneMonth).toList() : pools;
    }

    private static double[] means(List<Pool> pools) {
        return pools.stream().mapToDouble(Pool::mean).toArray();
    }
}
