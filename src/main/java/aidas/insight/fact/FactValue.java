package aidas.insight.fact;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What was measured.
 *
 * @param value with at most six decimals
 * @param n answers that the value is the mean of; null if it is of none
 * @param variance of one answer, with divisor n − 1, at most eight decimals; null if not known
 */
public record FactValue(BigDecimal value, Integer n, BigDecimal variance) implements Serializable {

    static final int DECIMALS = 6;
    static final int VARIANCE_DECIMALS = 8;

    /** Trailing zeros tell nothing: 1.50 and 1.5 are equal. */
    public FactValue {
        value = plain(value);
        variance = variance == null ? null : plain(variance);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
