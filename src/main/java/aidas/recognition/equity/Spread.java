package aidas.recognition.equity;

import aidas.statistics.EventRate;
import aidas.statistics.Gini;
import aidas.statistics.Lorenz;

/** How thanks are spread over people, or why that is not told. */
public sealed interface Spread {

    /** Fewer people than the floor (R2.2). */
    record Withheld() implements Spread {}

    /** Nobody was thanked. */
    record Nothing() implements Spread {}

    /**
     * @param gini of thanks a month (R2.1)
     * @param chance what it would be if the same thanks fell to people by chance, to each in
     *     proportion to the days at work
     * @param curve in steps of at least five people
     * @param monthly thanks in 30 days at work for a person of the whole company
     * @param half the smallest share of people that holds half of the thanks, 0 to ½, from the
     *     steps of the curve
     */
    record Told(Gini gini, Gini.Dealt chance, Lorenz curve, EventRate monthly, double half)
            implements Spread {

        /** 1 if more uneven than chance alone would make it, −1 if more even, else 0. */
        public int against() {
            return gini.value() > chance.range().high()
                    ? 1
                    : gini.value() < chance.range().low() ? -1 : 0;
        }
    }
}
