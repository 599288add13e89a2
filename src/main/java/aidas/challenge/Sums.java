package aidas.challenge;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was counted.
 *
 * @param n answers by their weight, with six decimals; of thanks the same as {@code good}
 * @param good those with a good mark, or thanks
 */
public record Sums(BigDecimal n, BigDecimal good) implements Serializable {

    private static final int DECIMALS = 6;

    public static final Sums NONE = new Sums(BigDecimal.ZERO, BigDecimal.ZERO);

    public Sums {
        n = n.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        good = good.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    static Sums of(long count) {
        return new Sums(BigDecimal.valueOf(count), BigDecimal.valueOf(count));
    }

    Sums plus(Sums other) {
        return new Sums(n.add(other.n), good.add(other.good));
    }
}
