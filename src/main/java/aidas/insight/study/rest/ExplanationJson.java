package aidas.insight.study.rest;

import aidas.insight.study.Findings;
import aidas.insight.study.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * How the figures of a study come about.
 *
 * @param rule version of the analysis
 * @param dataVersion of the cells under it; absent for the ladder, which counts visits
 * @param stores that are in; absent where visits are counted
 * @param leftOut stores without both measures in these months; of a study alone
 * @param figures none where there are too few stores for any
 */
public record ExplanationJson(
        String rule,
        String dataVersion,
        StudyJson study,
        Integer stores,
        Integer leftOut,
        List<FigureJson> figures) {

    static final String RULE = "laboratory-3";

    /** One figure. */
    public record FigureJson(String figure, String formula, String of, String source) {}

    private static final List<FigureJson> SAID =
            List.of(
                    new FigureJson(
                            "power.smallest",
                            "t/√(t² + n − 2), t of n − 2 degrees of freedom at 5 %",
                            "stores with both measures",
                            "J. Cohen (1988), chapter 3"),
                    new FigureJson(
                            "power.detectable",
                            "tanh((z(0.975) + z(0.8))/√(n − 3))",
                            "stores with both measures",
                            "J. Cohen (1988), chapter 3"),
                    new FigureJson(
                            "reliability",
                            "ICC(1) = (MSB − MSW)/(MSB + (n₀ − 1)MSW), ICC(2) = (MSB − MSW)/MSB,"
                                    + " rwg = 1 − s²/((A² − 1)/12), a store's own τ²/(τ² + σ²/n)",
                            "customers' answers by store, all months together; employees' month by"
                                    + " month, because the same people answer again: the middle"
                                    + " month by ICC(2)",
                            "P. D. Bliese (2000); L. R. James et al. (1984)"),
                    new FigureJson(
                            "relation.pearson",
                            "r of the stores' means; t = r√((n − 2)/(1 − r²)); Fisher's interval",
                            "stores' means, months together by their answers",
                            "R. A. Fisher (1921)"),
                    new FigureJson(
                            "relation.spearman",
                            "Pearson's r of mid-ranks; interval with variance (1 + ρ²/2)/(n − 3)",
                            "stores' means",
                            "C. Spearman (1904); D. G. Bonett and T. A. Wright (2000)"),
                    new FigureJson(
                            "relation.corrected",
                            "r/√(ICC(2) of x · ICC(2) of y); ICC(2) of employees' answers is that of"
                                    + " one month, so with employees the corrected r is the most"
                                    + " it could be",
                            "stores' means",
                            "C. Spearman (1904)"),
                    new FigureJson(
                            "relation.line",
                            "least squares; band: the line's own 95 % interval",
                            "stores' means",
                            "N. R. Draper and H. Smith (1998)"),
                    new FigureJson(
                            "lags",
                            "r of distances from the store's and the month's mean, pairs − stores −"
                                    + " months degrees of freedom, x 0 to 12 months earlier; Benjamini and Hochberg over lags; chosen on odd"
                                    + " months at 5 %, confirmed by p ≤ 5 % and the same sign on"
                                    + " even ones",
                            "months of stores; months are taken as independent",
                            "Y. Benjamini and Y. Hochberg (1995)"),
                    new FigureJson(
                            "levels",
                            "between: relation.pearson; within: that of lags at the lag asked for;"
                                    + " pooled: its months as they are; a warning where signs"
                                    + " differ",
                            "between: stores; within, pooled: months of stores in which both are"
                                    + " known, at the lag asked for",
                            "W. S. Robinson (1950)"),
                    new FigureJson(
                            "held.partial",
                            "r of what is left of both once the held measures are taken out;"
                                    + " headcount by its logarithm",
                            "stores of which everything is known",
                            "R. A. Fisher (1924)"),
                    new FigureJson(
                            "yardsticks",
                            "own and published r by the precision of their Fisher's z",
                            "published companies and own stores",
                            "J. K. Harter et al. (2002)"));

    static ExplanationJson of(Findings found) {
        var figures = new ArrayList<FigureJson>();
        SAID.stream()
                .filter(
                        figure ->
                                found.relation() instanceof Relation.Open
                                        || figure.figure().startsWith("power")
                                        || figure.figure().startsWith("reliability"))
                .forEach(figures::add);
        return new ExplanationJson(
                RULE,
                found.dataVersion(),
                StudyJson.of(found.study()),
                found.power().units(),
                found.leftOut(),
                List.copyOf(figures));
    }
}
