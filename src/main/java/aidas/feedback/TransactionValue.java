package aidas.feedback;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What the customers who answered had paid, in the company's currency.
 *
 * @param n answers that came with an amount
 * @param sum of those amounts
 */
public record TransactionValue(long n, BigDecimal sum) implements Serializable {

    private static final long serialVersionUID = 1;

    static final TransactionValue NONE = new TransactionValue(0, BigDecimal.ZERO);

    private static final int DECIMALS = 4;

    /** The average transaction value (ATV), four decimals; empty if no answer had an amount. */
    public Optional<BigDecimal> average() {
        return n == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(n), DECIMALS, RoundingMode.HALF_UP));
    }

    TransactionValue plus(TransactionValue more) {
        return new TransactionValue(n + more.n, sum.add(more.sum));
    }
}
