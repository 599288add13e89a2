package aidas.recovery.problem;

import aidas.shared.Period;
import aidas.statistics.Contrast;
import java.time.LocalDate;

/** What became of a cause since something was done about it, or why nothing is told. */
public sealed interface Effect {

    /**
     * Looked at too early.
     *
     * @param from the first day on which it is told
     */
    record Waiting(LocalDate from) implements Effect {}

    /** There are no answers before or after. */
    record TooFew(long before, long after) implements Effect {}

    /**
     * It can be told; rates are times per hundred answers.
     *
     * @param contrast after less before, at 95 %
     * @param others the same where the problem is not; null if it is everywhere, or there are no
     *     answers
     * @param needed so many answers more until the interval leaves out 0, if both rates stay; null
     *     if it does, or if none would do
     * @param crowded was anything else done about it in the same days?
     */
    record Measured(
            Verdict verdict,
            Course before,
            Course after,
            Contrast contrast,
            Contrast others,
            Long needed,
            boolean crowded)
            implements Effect {}

    /** What it comes to. */
    enum Verdict {
        RARER,
        MORE,
        /** The interval holds 0. */
        UNSURE
    }

    /**
     * How often it came.
     *
     * @param rate per hundred answers
     */
    record Course(Period days, long count, long answers, double rate) {

        static Course of(Period days, Tally tally) {
            return new Course(days, tally.count(), tally.answers(), tally.rate());
        }
    }
}
