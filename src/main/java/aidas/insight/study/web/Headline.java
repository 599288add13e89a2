package aidas.insight.study.web;

import aidas.insight.study.Findings;
import aidas.insight.study.Lags;
import aidas.insight.study.Placed;
import aidas.insight.study.Relation;
import aidas.insight.table.Measure;
import aidas.statistics.Correlation;

/** The finding in one line, never more than the numbers allow (R1.2). */
record Headline(LabWords words) {

    String of(Findings findings) {
        var x = findings.x();
        var y = findings.y();
        if (findings.relation() instanceof Relation.Open open) {
            if (findings.levels().simpson()) {
                return say("simpson", x, y);
            }
            return beyondChance(open.pearson())
                    ? of(open.pearson(), x, y, open.points().size())
                    : inTime(findings.lags(), open.pearson(), findings);
        }
        return closed(findings.power().units());
    }

    String of(Placed placed) {
        return switch (placed.outcome()) {
            case Placed.Told told when told.beyondChance() ->
                    say(told.r() > 0 ? "higher" : "lower", placed.x(), placed.y());
            case Placed.Told told -> chance(placed.x(), placed.y(), placed.power().units());
            case Placed.Untold untold -> say("undefined", placed.x(), placed.y());
            case Placed.Closed(int units) -> closed(units);
            case Placed.Kept kept ->
                    words.text().of("insight.lab.heading.kept", Placed.LEAST_OTHERS);
        };
    }

    private String inTime(Lags lags, Correlation pearson, Findings findings) {
        if (lags instanceof Lags.Scanned scanned && scanned.confirmed()) {
            double even = scanned.chosen().even().measured().orElseThrow().coefficient();
            return words.text()
                    .of(
                            even > 0 ? "insight.lab.heading.rises" : "insight.lab.heading.falls",
                            words.name(findings.x()),
                            words.name(findings.y()),
                            scanned.chosen().months());
        }
        return of(pearson, findings.x(), findings.y(), findings.power().units());
    }

    private String of(Correlation pearson, Measure x, Measure y, int units) {
        return switch (pearson) {
            case Correlation.Undefined none -> say("undefined", x, y);
            case Correlation.Measured r when r.beyondChance() ->
                    say(r.coefficient() > 0 ? "higher" : "lower", x, y);
            case Correlation.Measured r -> chance(x, y, units);
        };
    }

    private String chance(Measure x, Measure y, int units) {
        return words.text().of("insight.lab.heading.chance", words.name(x), words.name(y), units);
    }

    private static boolean beyondChance(Correlation correlation) {
        return correlation instanceof Correlation.Measured r && r.beyondChance();
    }

    private String closed(int units) {
        return words.text().of("insight.lab.heading.closed", units, Relation.LEAST_UNITS);
    }

    private String say(String finding, Measure x, Measure y) {
        return words.text().of("insight.lab.heading." + finding, words.name(x), words.name(y));
    }
}
