package aidas.insight.mirror;

import aidas.feedback.Figure;
import aidas.feedback.Measured;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month that is over: the guess beside what customers said.
 *
 * @param guess points of NPS
 * @param on the day of the last change, in the store's zone
 * @param measured the month's NPS, or why there is none
 */
public record Revealed(YearMonth month, int guess, LocalDate on, Figure measured) {

    public Sight sight() {
        return Sight.of(guess, measured);
    }

    public boolean judged() {
        return sight() != Sight.UNTOLD;
    }

    /**
     * Guess less measured NPS, in points.
     *
     * @throws ClassCastException if it is not judged
     */
    public double difference() {
        return guess - ((Measured) measured).value();
    }
}
