package aidas.insight.study.export;

import aidas.insight.study.Findings;
import aidas.insight.study.Held;
import aidas.insight.study.Lags;
import aidas.insight.study.PowerStatement;
import aidas.insight.study.Relation;
import aidas.insight.study.Reliability;
import aidas.insight.study.Yardstick;
import aidas.insight.table.Measure;
import aidas.statistics.LagScan.Lag;
import aidas.statistics.Levels;
import java.util.ArrayList;
import java.util.List;

/** A study figure by figure, in the order in which it is to be read. */
final class Lines {

    private final List<Line> lines = new ArrayList<>();

    private Lines() {}

    static List<Line> of(Findings findings) {
        var all = new Lines();
        all.power(findings.power(), findings.leftOut());
        all.reliability(findings.x(), findings.ofX());
        all.reliability(findings.y(), findings.ofY());
        if (findings.relation() instanceof Relation.Open open) {
            all.relation(open);
            all.lags(findings.lags());
            all.levels(findings.levels());
            all.held(findings.held());
            findings.yardsticks().forEach(all::yardstick);
            all.stores(findings, open);
        }
        return List.copyOf(all.lines);
    }

    private void power(PowerStatement power, int leftOut) {
        add("power", "units", "", power.units());
        add("power", "left-out", "", leftOut);
        add("power", "smallest", "", power.smallest());
        add("power", "detectable", "", power.detectable());
        power.needed().forEach(it -> add("power", "needed", Double.toString(it.r()), it.units()));
    }

    private void reliability(Measure measure, Reliability reliability) {
        if (reliability instanceof Reliability.Told told) {
            var one = told.analysis();
            var code = measure.code();
            add("reliability", "looked", code, told.looked());
            lines.add(Line.of("reliability", "icc1", code, one.icc1()).withN(one.n()));
            lines.add(Line.of("reliability", "icc2", code, one.icc2()).withN(one.n()));
            lines.add(Line.of("reliability", "f", code, one.f()).withN(one.groups()).by(one.p()));
            add("reliability", "rwg", code, told.medianRwg());
            told.weak()
                    .forEach(
                            weak ->
                                    lines.add(
                                            Line.of(
                                                            "reliability",
                                                            "weak",
                                                            code + " " + weak.unit().code(),
                                                            weak.reliability())
                                                    .withN(weak.n())));
        }
    }

    private void relation(Relation.Open open) {
        lines.add(Line.of("relation", "pearson", "", open.pearson()));
        lines.add(Line.of("relation", "spearman", "", open.spearman()));
        var corrected = open.corrected();
        if (corrected != null) {
            lines.add(
                    Line.of("relation", "corrected", "", corrected.corrected())
                            .within(corrected.interval()));
        }
        var line = open.line();
        if (line != null) {
            add("relation", "intercept", "", line.intercept());
            lines.add(Line.of("relation", "slope", "", line.slope()).within(line.slopeInterval()));
            add("relation", "r2", "", line.r2());
        }
    }

    private void lags(Lags lags) {
        if (lags instanceof Lags.Scanned scanned) {
            for (Lag lag : scanned.scan().lags()) {
                var months = Integer.toString(lag.months());
                lines.add(Line.of("lags", "all", months, lag.all(), lag.q()));
                lines.add(Line.of("lags", "odd", months, lag.odd(), lag.oddQ()));
                lines.add(Line.of("lags", "even", months, lag.even()));
            }
            if (scanned.chosen() != null) {
                add("lags", "chosen", "", scanned.chosen().months());
                add("lags", "confirmed", "", scanned.confirmed() ? 1 : 0);
            }
        }
    }

    private void levels(Levels levels) {
        lines.add(Line.of("levels", "between", "", levels.between()));
        lines.add(Line.of("levels", "within", "", levels.within()));
        lines.add(Line.of("levels", "pooled", "", levels.pooled()));
    }

    private void held(Held held) {
        lines.add(Line.of("held", "partial", String.join(",", held.held()), held.partial()));
        held.left().forEach(code -> add("held", "not-held", code, Double.NaN));
    }

    private void yardstick(Yardstick it) {
        lines.add(
                Line.of("yardsticks", "published", it.code(), it.prior().r())
                        .withN(it.prior().pairs()));
        if (it.updated() != null) {
            lines.add(
                    Line.of("yardsticks", "updated", it.code(), it.updated().r())
                            .within(it.updated().interval()));
        }
    }

    private void stores(Findings findings, Relation.Open open) {
        for (var point : open.points()) {
            var store = point.unit().code() + " ";
            lines.add(
                    Line.of("stores", "mean", store + findings.x().code(), point.x())
                            .withN(point.xN()));
            lines.add(
                    Line.of("stores", "mean", store + findings.y().code(), point.y())
                            .withN(point.yN()));
        }
    }

    private void add(String section, String figure, String detail, double value) {
        lines.add(Line.of(section, figure, detail, value));
    }
}
