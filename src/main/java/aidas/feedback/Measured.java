package aidas.feedback;

import aidas.shared.Period;
import aidas.statistics.Contrast;
import java.util.List;

/**
 * A value with its uncertainty, never one without the other; the interval is at 95 %.
 *
 * <p>With very few answers the raw value may lie outside its adjusted interval: one promoter is an
 * NPS of 100, −48 to 98.
 */
public sealed interface Measured extends Figure permits OnScale, ResponseRate {

    /** Of every interval. */
    double CONFIDENCE = 0.95;

    /** A margin of one part in ten of the scale is the widest to judge by (R8.8). */
    double PARTS = 10;

    /** The counts behind it. */
    Bands bands();

    /** In {@link #unit()}, between the ends of the scale. */
    double value();

    Unit unit();

    IntervalMethod method();

    /** The text's key, with the arguments that {@link Explanation} names. */
    String formula();

    double intervalLow();

    double intervalHigh();

    /** The lowest value there can be. */
    double scaleLow();

    /** The highest value there can be. */
    double scaleHigh();

    /** Answers (effective ones) at which the margin would be reached, if their spread stays. */
    double answersFor(double margin);

    /**
     * This less an earlier one, in {@link #unit()}, with its interval at 95 % (R8.11).
     *
     * @throws ClassCastException if it is a figure of another kind
     */
    Contrast since(Measured earlier);

    /** Of one answer, in squared {@link #unit()}; above 0 though all answers are alike. */
    double answerVariance();

    /** Effective number of answers (R8.7). */
    default double n() {
        return bands().n();
    }

    /** Half of the interval, in {@link #unit()}. */
    default double margin() {
        return (intervalHigh() - intervalLow()) / 2;
    }

    /** The widest margin to judge by: 20 points of NPS, 10 percent of CSAT. */
    default double widestMargin() {
        return (scaleHigh() - scaleLow()) / PARTS;
    }

    default boolean tooFewToJudge() {
        return margin() > widestMargin();
    }

    /**
     * About how many more answers would bring the margin down to the widest one to judge by; 0 if
     * they are enough. From ten on in whole tens, as it is an estimate.
     */
    default long moreNeeded() {
        if (!tooFewToJudge()) {
            return 0;
        }
        return Math.max(1, rounded(answersFor(widestMargin()) - n()));
    }

    /** An estimate of answers: 0 or more, from ten on in whole tens. */
    static long rounded(double answers) {
        long whole = (long) Math.max(0, Math.ceil(answers));
        return whole < 10 ? whole : Math.ceilDiv(whole, 10) * 10;
    }

    /**
     * @param leftOut what of the period did not go in
     */
    default Explanation explain(Period period, LeftOut... leftOut) {
        return new Explanation(formula(), method(), bands(), List.of(leftOut), period);
    }
}
