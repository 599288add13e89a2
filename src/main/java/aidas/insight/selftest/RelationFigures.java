package aidas.insight.selftest;

import aidas.statistics.Autocorrelation;
import aidas.statistics.Correlation;
import aidas.statistics.Covariates;
import aidas.statistics.Effect;
import aidas.statistics.Group;
import aidas.statistics.ManyTests;
import aidas.statistics.Partial;
import aidas.statistics.Quintiles;
import aidas.statistics.Regression;
import aidas.statistics.RelativeImportance;
import java.util.Map;

/** How measures go together: correlations, drivers, fifths, regressions. */
final class RelationFigures {

    static final Map<String, Computation> ALL =
            Map.of(
                    "pearson", in -> r("r", Correlation.pearson(in.numbers("x"), in.numbers("y"))),
                    "spearman",
                            in -> r("ρ", Correlation.spearman(in.numbers("x"), in.numbers("y"))),
                    "partial", RelationFigures::partial,
                    "bh", RelationFigures::bh,
                    "lmg", RelationFigures::lmg,
                    "quintiles", RelationFigures::quintiles,
                    "regression", RelationFigures::regression,
                    "series", RelationFigures::series);

    private RelationFigures() {}

    private static Values r(String symbol, Correlation correlation) {
        var measured = correlation.measured().orElseThrow();
        return new Values()
                .with(symbol, measured.coefficient())
                .with("n", measured.n())
                .with("t", measured.t())
                .with("p", measured.p())
                .with(measured.interval());
    }

    private static Values partial(Inputs in) {
        var held = Covariates.none();
        for (double[] covariate : in.columns("given")) {
            held = held.and(covariate);
        }
        return r("r", Partial.of(in.numbers("x"), in.numbers("y"), held));
    }

    private static Values bh(Inputs in) {
        var values = new Values();
        double[] adjusted = ManyTests.falseDiscovery(in.numbers("p"));
        for (int i = 0; i < adjusted.length; i++) {
            values.with("q" + (i + 1), adjusted[i]);
        }
        return values;
    }

    private static Values lmg(Inputs in) {
        var split = RelativeImportance.of(in.numbers("y"), in.columns("x")).orElseThrow();
        var values = new Values().with("R²", split.r2());
        var names = in.names("x");
        for (int j = 0; j < names.size(); j++) {
            values.with(names.get(j), split.parts().get(j));
        }
        return values;
    }

    private static Values quintiles(Inputs in) {
        var fifths = Quintiles.bySize(in.numbers("by")).orElseThrow();
        double[] outcome = in.numbers("outcome");
        double[] top = fifths.topOf(outcome);
        double[] bottom = fifths.bottomOf(outcome);
        var welch = fifths.difference(outcome).orElseThrow();
        return new Values()
                .with("n", top.length)
                .with("P80", fifths.topCut())
                .with("P20", fifths.bottomCut())
                .with("x̄ P80", Group.of(top).mean())
                .with("x̄ P20", Group.of(bottom).mean())
                .with("Δ", welch.value())
                .with("t", welch.t())
                .with("df", welch.freedom())
                .with("p", welch.p())
                .with(welch.contrast(Correlation.CONFIDENCE).interval())
                .with("d", Effect.of(top, bottom).orElseThrow().cohensD());
    }

    private static Values regression(Inputs in) {
        var fit = Regression.of(in.numbers("y"), in.columns("x")).orElseThrow();
        var values = new Values().with("s", fit.residualSd()).with("R²", fit.r2());
        for (int j = 0; j < fit.coefficients().size(); j++) {
            values.with("b" + j, fit.coefficients().get(j).estimate())
                    .with("SE b" + j, fit.coefficients().get(j).se());
        }
        return values;
    }

    /** Large numbers whose differences are small: a first one, then others again and again. */
    private static Values series(Inputs in) {
        double[] then = in.numbers("then");
        double[] series = new double[1 + then.length * (int) in.number("times")];
        series[0] = in.number("first");
        for (int i = 1; i < series.length; i++) {
            series[i] = then[(i - 1) % then.length];
        }
        var group = Group.of(series);
        return new Values()
                .with("x̄", group.mean())
                .with("s", Math.sqrt(group.variance()))
                .with("r₁", Autocorrelation.of(1, series).orElseThrow());
    }
}
