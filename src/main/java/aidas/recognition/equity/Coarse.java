package aidas.recognition.equity;

import aidas.statistics.EventRate;
import aidas.statistics.Gini;
import aidas.statistics.Interval;
import aidas.statistics.Lorenz;

/**
 * Rounds what is told: shares and Gini to two digits after the point, and how often people are
 * thanked no finer than a tenth of what chance leaves open, so that one thank-you more or less
 * seldom shows (R2.4).
 */
public final class Coarse {

    private static final double TWO_DIGITS = 100;
    private static final double PARTS = 10;

    private Coarse() {}

    /** To two digits after the point. */
    public static double of(double figure) {
        return rounded(figure, TWO_DIGITS);
    }

    public static Interval of(Interval range) {
        return rounded(range, TWO_DIGITS);
    }

    static Gini of(Gini gini) {
        return new Gini(of(gini.value()), of(gini.plain()), gini.n(), of(gini.interval()));
    }

    static Gini.Dealt of(Gini.Dealt dealt) {
        return new Gini.Dealt(of(dealt.usual()), of(dealt.range()));
    }

    static Lorenz of(Lorenz curve) {
        return new Lorenz(
                curve.points().stream()
                        .map(at -> new Lorenz.Point(of(at.units()), of(at.held())))
                        .toList());
    }

    /** In steps of at least a tenth of its interval. */
    static EventRate of(EventRate rate) {
        double steps = steps(width(rate));
        return new EventRate(rounded(rate.value(), steps), rounded(rate.interval(), steps));
    }

    /**
     * A share as coarsely as the rate that it comes from.
     *
     * @param share 0 to 1
     */
    static double of(double share, EventRate rate) {
        return rate.value() == 0 ? 0 : rounded(share, steps(width(rate) * share / rate.value()));
    }

    private static double width(EventRate rate) {
        return 2 * rate.interval().margin();
    }

    /** How many steps 1 has: 1, 2 or 5 times a power of ten, of two digits at most. */
    private static double steps(double width) {
        double most = Math.min(TWO_DIGITS, PARTS / width);
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double lead = most / power;
        return power * (lead < 2 ? 1 : lead < 5 ? 2 : 5);
    }

    private static Interval rounded(Interval range, double steps) {
        return new Interval(rounded(range.low(), steps), rounded(range.high(), steps));
    }

    private static double rounded(double figure, double steps) {
        return Math.rint(figure * steps) / steps;
    }
}
