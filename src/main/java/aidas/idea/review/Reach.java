package aidas.idea.review;

import aidas.organisation.StoreId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How many customers the cause behind an idea reached: answers that were really given (R4.1).
 *
 * @param reason the code of what customers tapped; null for any answer
 * @param store null for all stores
 * @param answers how many there were
 * @param from the first day that was counted
 * @param until the day after the last one
 */
public record Reach(String reason, StoreId store, long answers, LocalDate from, LocalDate until)
        implements Serializable {

    /** How far back it counts. */
    public static final int DAYS = 90;

    /** The last day that was counted. */
    public LocalDate last() {
        return until.minusDays(1);
    }
}
