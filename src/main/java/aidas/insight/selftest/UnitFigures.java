package aidas.insight.selftest;

import aidas.statistics.Agreement;
import aidas.statistics.ControlChart;
import aidas.statistics.Funnel;
import aidas.statistics.Group;
import aidas.statistics.OneWay;
import aidas.statistics.Shrinkage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Stores and teams beside each other, and one of them over time. */
final class UnitFigures {

    static final Map<String, Computation> ALL =
            Map.of(
                    "shrinkage", UnitFigures::shrinkage,
                    "funnel", UnitFigures::funnel,
                    "one-way", in -> analysis(OneWay.of(nets(in)).orElseThrow()),
                    "anova", UnitFigures::anova,
                    "rwg", UnitFigures::rwg,
                    "xmr", UnitFigures::xmr);

    private static final double CONFIDENCE = 0.95;

    private static final double POINTS = 100;

    private UnitFigures() {}

    private static Values shrinkage(Inputs in) {
        var groups = nets(in);
        var shrinkage = Shrinkage.towardGlsMean(OneWay.of(groups).orElseThrow(), groups);
        var values = new Values().with("μ", shrinkage.mean() * POINTS);
        var names = in.names("groups");
        for (int i = 0; i < names.size(); i++) {
            var shrunken = shrinkage.shrunk(groups.get(i));
            values.with(names.get(i), shrunken.mean() * POINTS)
                    .with(names.get(i) + " σ", shrunken.sd() * POINTS)
                    .with(names.get(i) + " ≥", shrunken.lowerBound(CONFIDENCE) * POINTS);
        }
        return values;
    }

    private static Values funnel(Inputs in) {
        var funnel = Funnel.of(OneWay.of(nets(in)).orElseThrow());
        var values = new Values().with("μ", funnel.mean() * POINTS);
        for (double n : in.numbers("n")) {
            var limits = funnel.limits(n, Funnel.ALERT).times(POINTS);
            values.with("n = %.0f ↓".formatted(n), limits.low())
                    .with("n = %.0f ↑".formatted(n), limits.high());
        }
        return values;
    }

    private static Values anova(Inputs in) {
        var groups = Arrays.stream(in.columns("groups")).map(Group::of).toList();
        return analysis(OneWay.of(groups).orElseThrow());
    }

    private static Values analysis(OneWay analysis) {
        return new Values()
                .with("MSB", analysis.msb())
                .with("MSW", analysis.msw())
                .with("F", analysis.f())
                .with("p", analysis.p())
                .with("n₀", analysis.n0())
                .with("τ²", analysis.tau2())
                .with("ICC(1)", analysis.icc1())
                .with("ICC(2)", analysis.icc2());
    }

    private static Values rwg(Inputs in) {
        var items = in.lists("items").stream().map(Group::of).toList();
        var agreed = Agreement.rwgOfItems(items, (int) in.number("steps"));
        return new Values().with("rwg(J)", agreed.orElseThrow());
    }

    private static Values xmr(Inputs in) {
        var chart = ControlChart.of(in.numbers("values"));
        return new Values()
                .with("x̄", chart.mean())
                .with("mR̄", chart.range())
                .with("LCL", chart.limits().low())
                .with("UCL", chart.limits().high())
                .with("mR UCL", chart.rangeLimit());
    }

    /** Columns of promoters, passives and detractors, as +1, 0 and −1. */
    private static List<Group> nets(Inputs in) {
        return Arrays.stream(in.columns("groups"))
                .map(c -> Group.ofSums(c[0] + c[1] + c[2], c[0] - c[2], c[0] + c[2]))
                .toList();
    }
}
