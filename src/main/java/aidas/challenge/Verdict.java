package aidas.challenge;

import aidas.statistics.Contrast;
import aidas.statistics.Interval;
import aidas.statistics.Proportion;
import java.io.Serializable;

/**
 * How sums stand to a goal (docs/figures/challenge.md).
 *
 * @param value a count, or a share of answers 0 to 1
 * @param goal in the same unit; NaN if there is nothing to set it by
 * @param low of the 95 % interval of a share; null for a count, which is complete
 * @param high its other end
 */
public record Verdict(Outcome outcome, double value, double goal, Double low, Double high)
        implements Serializable {

    /** No single answer decides: below so many nothing is judged (R1.5). */
    public static final int FEWEST_ANSWERS = 20;

    private static final double CONFIDENCE = 0.95;
    private static final int LEAST = 5;

    static Verdict of(Terms terms, Sums before, Sums during) {
        if (terms.kind() == Kind.OWN_PAST && terms.measure() == Measure.PRAISE) {
            return share(terms.goal(), before, during);
        }
        double value = during.good().doubleValue();
        double goal = terms.kind() == Kind.COMMON_GOAL ? terms.goal() : better(terms, before);
        if (terms.measure() == Measure.PRAISE && few(during)) {
            return new Verdict(Outcome.TOO_FEW, value, goal, null, null);
        }
        return new Verdict(value >= goal ? Outcome.MET : Outcome.NOT_MET, value, goal, null, null);
    }

    /** So many percent more than before, one more at least and never fewer than five. */
    private static double better(Terms terms, Sums before) {
        double past = before.good().doubleValue();
        double more = Math.ceil(past * (100 + terms.goal()) / 100 - 1e-9);
        return Math.max(LEAST, Math.max(past + 1, more));
    }

    /** So many percent fewer answers without a good mark, and not by chance. */
    private static Verdict share(int percent, Sums before, Sums during) {
        if (few(during)) {
            double share = during.n().signum() == 0 ? 0 : ratio(during).share();
            return new Verdict(Outcome.TOO_FEW, share, Double.NaN, null, null);
        }
        var now = ratio(during);
        var interval = now.wilson(CONFIDENCE);
        if (few(before)) {
            return share(Outcome.TOO_FEW, now, Double.NaN, interval);
        }
        var past = ratio(before);
        double goal = past.share() + (1 - past.share()) * percent / 100;
        return share(outcome(now, goal, now.less(past, CONFIDENCE)), now, goal, interval);
    }

    private static Verdict share(Outcome outcome, Proportion now, double goal, Interval interval) {
        return new Verdict(outcome, now.share(), goal, interval.low(), interval.high());
    }

    private static Outcome outcome(Proportion now, double goal, Contrast gain) {
        if (gain.interval().holds(0)) {
            return Outcome.UNSURE;
        }
        return now.share() >= goal - 1e-9 ? Outcome.MET : Outcome.NOT_MET;
    }

    private static boolean few(Sums sums) {
        return sums.n().doubleValue() < FEWEST_ANSWERS;
    }

    private static Proportion ratio(Sums sums) {
        return Proportion.of(
                Math.min(sums.good().doubleValue(), sums.n().doubleValue()),
                sums.n().doubleValue());
    }

    /** Is it a share of answers, not a count? */
    public boolean isShare() {
        return low != null;
    }

    public boolean met() {
        return outcome == Outcome.MET;
    }

    /** How far the way is, 0 to 100; 0 if there is no goal yet. */
    public int percent() {
        return goal > 0 ? (int) Math.min(100, Math.floor(100 * value / goal)) : 0;
    }
}
