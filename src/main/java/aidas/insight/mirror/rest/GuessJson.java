package aidas.insight.mirror.rest;

import aidas.shared.Refused;
import java.math.BigDecimal;

/**
 * A guess as a client sends it.
 *
 * @param nps points, −100 to 100
 */
public record GuessJson(BigDecimal nps) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /**
     * @throws Refused if it is missing, not whole or out of range (R1.1)
     */
    int points() {
        if (nps == null || nps.abs().compareTo(MOST) > 0 || nps.stripTrailingZeros().scale() > 0) {
            throw new Refused("nps", "a whole number from -100 to 100");
        }
        return nps.intValueExact();
    }
}
