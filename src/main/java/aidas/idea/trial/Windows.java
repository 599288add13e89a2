package aidas.idea.trial;

import aidas.shared.Period;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Three times of whole weeks, one right after the other (R3.2).
 *
 * @param earlier by which stores are matched
 * @param before what the trial is set against
 * @param after the trial itself
 */
public record Windows(Period earlier, Period before, Period after) implements Serializable {

    /** Whoever tries something else in these days changes by that. */
    Period compared() {
        return new Period(before.from(), after.until());
    }

    /**
     * @param start the first day of the trial
     */
    static Windows of(LocalDate start, int weeks) {
        return new Windows(
                new Period(start.minusWeeks(2L * weeks), start.minusWeeks(weeks)),
                new Period(start.minusWeeks(weeks), start),
                new Period(start, start.plusWeeks(weeks)));
    }
}
