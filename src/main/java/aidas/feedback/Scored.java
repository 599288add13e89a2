package aidas.feedback;

import aidas.survey.Band;
import aidas.survey.Scale;
import java.math.BigDecimal;

/**
 * A score as sums take it.
 *
 * @param tenths the score times ten: no scale has finer steps
 */
record Scored(Scale scale, Band band, long tenths) {

    static Scored of(Scale scale, BigDecimal score) {
        return new Scored(scale, scale.band(score), score.movePointRight(1).longValueExact());
    }
}
