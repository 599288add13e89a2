package aidas.feedback;

import aidas.survey.Scale;
import java.math.BigDecimal;

/**
 * What the customer answered.
 *
 * @param score a score that the scale takes
 * @param comment null if the customer wrote nothing
 * @param language of the comment, two letters; null if unknown
 * @param place where in the store it was, as the sender names it; null if unknown
 */
public record Rating(Scale scale, BigDecimal score, String comment, String language, String place) {

    public Rating {
        if (!scale.takes(score)) {
            throw new IllegalArgumentException(
                    "expected " + scale.expectation() + ", got " + score);
        }
    }
}
