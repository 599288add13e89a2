package aidas.challenge.rest;

import aidas.challenge.Sums;
import aidas.challenge.Verdict;
import java.math.BigDecimal;

/**
 * Sums, and how they stand to the goal.
 *
 * @param value a count, or a share of answers 0 to 1
 * @param goal in the same unit; absent if there is nothing to set it by
 * @param low of the 95 % interval of a share; absent for a count, which is complete
 * @param high its other end
 */
public record FigureJson(
        String outcome,
        double value,
        Double goal,
        Double low,
        Double high,
        SumsJson before,
        SumsJson during) {

    /** Answers by their weight and those with a good mark; of thanks the same number twice. */
    public record SumsJson(BigDecimal n, BigDecimal good) {

        static SumsJson of(Sums sums) {
            return sums == null ? null : new SumsJson(sums.n(), sums.good());
        }
    }

    /** Null if nothing may be shown. */
    static FigureJson of(Verdict verdict, Sums before, Sums during) {
        return verdict == null
                ? null
                : new FigureJson(
                        verdict.outcome().code(),
                        verdict.value(),
                        Double.isNaN(verdict.goal()) ? null : (Double) verdict.goal(),
                        verdict.low(),
                        verdict.high(),
                        SumsJson.of(before),
                        SumsJson.of(during));
    }
}
