package aidas.feedback.ledger;

import aidas.feedback.Measured;
import aidas.statistics.Proportion;
import java.io.Serializable;

/**
 * The share of credits that were decided to be wrong, in percent, with Wilson's interval at 95 %.
 * What nobody disputed counts as right: the true share of errors is this or more.
 *
 * @param n credits, 1 or more
 * @param value 0 to 100
 */
public record ErrorRate(long n, double value, double low, double high) implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double PERCENT = 100;

    static ErrorRate of(long wrong, long n) {
        var share = Proportion.of(wrong, n);
        var interval = share.wilson(Measured.CONFIDENCE).times(PERCENT);
        return new ErrorRate(n, share.share() * PERCENT, interval.low(), interval.high());
    }
}
