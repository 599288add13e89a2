package aidas.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Splits one answer among several people: six decimals each, exactly 1 in all (R3.1). */
public final class Weights {

    /** Decimals of a weight, as the database keeps them. */
    static final int DECIMALS = 6;

    /** Of one who shares with nobody. */
    static final BigDecimal WHOLE = BigDecimal.ONE.setScale(DECIMALS);

    /** Given weights may miss 1 by this much, as thirds written with two decimals do. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    private Weights() {}

    /**
     * @param count 1 to 1,000 people
     * @return equal weights; the last gets what rounding left over
     */
    public static List<BigDecimal> equal(int count) {
        if (count < 1 || count > 1000) {
            throw new IllegalArgumentException("1 to 1000 people share an answer, got " + count);
        }
        var each = BigDecimal.ONE.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.DOWN);
        var weights = new ArrayList<BigDecimal>(Collections.nCopies(count, each));
        return exact(weights);
    }

    /**
     * @return the given weights with six decimals; the last takes what is missing to 1
     * @throws IllegalArgumentException if one is not above 0 or they do not sum to 1
     */
    public static List<BigDecimal> given(List<BigDecimal> weights) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
            throw new IllegalArgumentException(
                    "expected weights that sum to 1, got " + sum.toPlainString());
        }
        var rounded = new ArrayList<BigDecimal>();
        weights.forEach(weight -> rounded.add(weight.setScale(DECIMALS, RoundingMode.HALF_UP)));
        return exact(rounded);
    }

    static void check(BigDecimal weight) {
        if (weight.signum() <= 0 || weight.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "expected a weight above 0 and at most 1, got " + weight.toPlainString());
        }
    }

    private static List<BigDecimal> exact(List<BigDecimal> weights) {
        int last = weights.size() - 1;
        var before = weights.subList(0, last).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        weights.set(last, BigDecimal.ONE.subtract(before).setScale(DECIMALS));
        weights.forEach(Weights::check);
        return List.copyOf(weights);
    }
}
