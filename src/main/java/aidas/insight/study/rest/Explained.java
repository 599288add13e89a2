package aidas.insight.study.rest;

import aidas.insight.study.Analysed;
import aidas.insight.study.Choice;
import aidas.insight.study.Drivers;
import aidas.insight.study.Fifths;
import aidas.insight.study.Study;
import aidas.insight.study.rest.ExplanationJson.FigureJson;
import java.util.List;

/** How the figures of drivers, fifths and the ladder come about (R7.4). */
final class Explained {

    private static final String MEANS = "stores' means, of stores of which all of them are known";
    private static final String VISITS = "visits of these months in which standards were checked";

    private static final List<FigureJson> DRIVERS =
            List.of(
                    new FigureJson(
                            "r2",
                            "1 − RSS/TSS of the regression of y on all measures; adjusted by degrees"
                                    + " of freedom, p by F",
                            MEANS,
                            "N. R. Draper and H. Smith (1998)"),
                    new FigureJson(
                            "parts.part",
                            "what the measure adds to R², averaged over all orders of entry (LMG);"
                                    + " the parts sum to R²",
                            MEANS,
                            "R. H. Lindeman et al. (1980); U. Grömping (2006)"),
                    new FigureJson(
                            "parts.interval",
                            "percentiles 2.5 and 97.5 of the parts of stores drawn again with"
                                    + " replacement, from the seed in the answer",
                            MEANS,
                            "B. Efron (1979)"),
                    new FigureJson(
                            "parts.alone",
                            "Pearson's r with Fisher's interval",
                            MEANS,
                            "R. A. Fisher (1921)"),
                    new FigureJson(
                            "parts.slope",
                            "least squares, the other measures held; interval and p by t",
                            MEANS,
                            "N. R. Draper and H. Smith (1998)"));

    private static final List<FigureJson> FIFTHS =
            List.of(
                    new FigureJson(
                            "top, bottom",
                            "mean of y in the n/5 stores, rounded down, with the highest and the"
                                    + " lowest x; equal values in the order of the stores' codes,"
                                    + " which tied tells",
                            MEANS,
                            "–"),
                    new FigureJson(
                            "difference.value",
                            "top less bottom; interval, t, degrees of freedom and p by Welch",
                            "stores of both fifths",
                            "B. L. Welch (1947)"),
                    new FigureJson(
                            "difference.cohensD",
                            "the difference in pooled standard deviations",
                            "stores of both fifths",
                            "J. Cohen (1988)"),
                    new FigureJson(
                            "difference.bootstrap",
                            "percentiles 2.5 and 97.5 of stores drawn again with replacement and"
                                    + " divided anew, from the seed in the answer",
                            MEANS,
                            "B. Efron (1979)"));

    private static final List<FigureJson> LADDER =
            List.of(
                    new FigureJson(
                            "steps.score",
                            "100·(favourable − unfavourable)/n; interval by adjusted Wald",
                            VISITS,
                            "B. Rocks (2016)"),
                    new FigureJson(
                            "steps.value",
                            "mean of amounts, each in percent of the mean amount of its region; interval by"
                                    + " Student's t",
                            VISITS + ", and an amount is known",
                            "Student (1908)"),
                    new FigureJson(
                            "score, value",
                            "linear contrast of the steps' means, each with its own variance;"
                                    + " degrees of freedom by Welch and Satterthwaite",
                            "steps of enough visits",
                            "B. L. Welch (1938)"),
                    new FigureJson(
                            "order",
                            "pairs of answers in order of the steps, ties by half; normal",
                            "steps of enough visits",
                            "A. R. Jonckheere (1954); T. J. Terpstra (1952)"),
                    new FigureJson(
                            "standards.score, standards.value",
                            "met less missed among visits that missed as many others, each group"
                                    + " by its misses, from 30 visits on each side; q by Benjamini and Hochberg over standards",
                            VISITS,
                            "Y. Benjamini and Y. Hochberg (1995)"),
                    new FigureJson(
                            "standards.points",
                            "the loss times the share of visits that missed the standard",
                            VISITS,
                            "–"),
                    new FigureJson(
                            "dearest",
                            "the first standard by points, if its loss is above 0 with q ≤ 5 % and it"
                                    + " costs more than each of the others beyond chance, corrected"
                                    + " for their number",
                            VISITS,
                            "–"));

    private Explained() {}

    static ExplanationJson ofDrivers(Study study, Analysed<Drivers> found) {
        return of(
                found.dataVersion(),
                StudyJson.of(study),
                switch (found.result()) {
                    case Drivers.Told told -> told.n();
                    case Drivers.Closed closed -> closed.units();
                    case Drivers.Nothing nothing -> null;
                },
                found.result() instanceof Drivers.Told ? DRIVERS : List.of());
    }

    static ExplanationJson ofFifths(Study study, Analysed<Fifths> found) {
        return switch (found.result()) {
            case Fifths.Told told -> of(found.dataVersion(), StudyJson.of(study), told.n(), FIFTHS);
            case Fifths.Closed closed ->
                    of(found.dataVersion(), StudyJson.of(study), closed.units(), List.of());
        };
    }

    static ExplanationJson ofLadder(Choice choice) {
        return of(null, StudyJson.of(choice), null, LADDER);
    }

    private static ExplanationJson of(
            String data, StudyJson study, Integer stores, List<FigureJson> figures) {
        return new ExplanationJson(ExplanationJson.RULE, data, study, stores, null, figures);
    }
}
