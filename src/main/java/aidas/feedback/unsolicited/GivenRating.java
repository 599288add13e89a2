package aidas.feedback.unsolicited;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A rating as a site gave it, such as 2 of 5. It is shown like that and stands on no scale of ours
 * (R1.2).
 *
 * @param value 0 to {@code most}, at most one decimal
 * @param most above 0, at most 1000
 */
public record GivenRating(BigDecimal value, BigDecimal most) implements Serializable {

    /** For refusals. */
    public static final String EXPECTED =
            "expected a rating from 0 to its maximum of at most 1000, one decimal";

    private static final BigDecimal LIMIT = BigDecimal.valueOf(1000);

    public GivenRating {
        if (!fits(value, most)) {
            throw new IllegalArgumentException("%s, got %s of %s".formatted(EXPECTED, value, most));
        }
    }

    /** Can this be a rating? */
    public static boolean fits(BigDecimal value, BigDecimal most) {
        return value != null
                && most != null
                && most.signum() > 0
                && most.compareTo(LIMIT) <= 0
                && value.signum() >= 0
                && value.compareTo(most) <= 0
                && decimals(value) <= 1
                && decimals(most) <= 1;
    }

    private static int decimals(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }
}
