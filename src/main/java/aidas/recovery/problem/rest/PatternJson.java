package aidas.recovery.problem.rest;

import aidas.recovery.problem.Pattern;
import aidas.statistics.Contrast;

/**
 * How often a cause came lately, against its own past.
 *
 * @param store absent for all in scope together
 * @param difference lately less before, per hundred answers
 * @param p corrected for how many are looked at
 */
public record PatternJson(
        String subject,
        String store,
        Pattern.Count now,
        Pattern.Count before,
        ContrastJson difference,
        double p,
        boolean rises) {

    /** An estimate with its interval at 95 %. */
    public record ContrastJson(double value, double low, double high) {

        static ContrastJson of(Contrast contrast) {
            return new ContrastJson(
                    contrast.value(), contrast.interval().low(), contrast.interval().high());
        }
    }

    static PatternJson of(Pattern pattern) {
        return new PatternJson(
                pattern.subject().key(),
                pattern.store() == null ? null : pattern.store().code().value(),
                pattern.now(),
                pattern.before(),
                ContrastJson.of(pattern.contrast()),
                pattern.p(),
                pattern.rises());
    }
}
