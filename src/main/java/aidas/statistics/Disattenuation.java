package aidas.statistics;

import java.util.Optional;

/**
 * What a correlation would be if both sides were measured without error: r / √(rel_x·rel_y).
 *
 * <p>Source: C. Spearman, Am. J. Psychol. 15 (1904) 72–101. Show it beside the raw one, never
 * alone.
 *
 * @param raw as measured
 * @param corrected may pass ±1, which says that the reliabilities are too low for it
 * @param interval the raw one's ends, divided alike: reliabilities are taken as known
 */
public record Disattenuation(double raw, double corrected, Interval interval) {

    /**
     * @param reliabilityOfX up to 1, such as ICC(2)
     * @return empty if a reliability is not above 0, because then there is nothing to correct
     * @throws IllegalArgumentException if a reliability is above 1
     */
    public static Optional<Disattenuation> of(
            Correlation.Measured r, double reliabilityOfX, double reliabilityOfY) {
        if (reliabilityOfX > 1 || reliabilityOfY > 1) {
            throw new IllegalArgumentException(
                    "a reliability is at most 1, got %s and %s"
                            .formatted(reliabilityOfX, reliabilityOfY));
        }
        if (!(reliabilityOfX > 0 && reliabilityOfY > 0)) {
            return Optional.empty();
        }
        double factor = 1 / Math.sqrt(reliabilityOfX * reliabilityOfY);
        return Optional.of(
                new Disattenuation(
                        r.coefficient(), r.coefficient() * factor, r.interval().times(factor)));
    }

    /** Does it stay within what a correlation can be? */
    public boolean plausible() {
        return Math.abs(corrected) <= 1;
    }
}
