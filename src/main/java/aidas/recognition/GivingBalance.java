package aidas.recognition;

import java.io.Serializable;

/**
 * Thanks that one person has to give in one month. A month knows nothing of the one before, so
 * nothing rolls over (R3.1).
 *
 * @param allowance for the month
 * @param given in that month; nobody gives more than the allowance
 */
public record GivingBalance(int allowance, int given) implements Serializable {

    public GivingBalance {
        if (allowance < 0 || given < 0) {
            throw new IllegalArgumentException(
                    "nothing or more is given, got %d of %d".formatted(given, allowance));
        }
    }

    /** A month in which nothing was given yet. */
    static GivingBalance ofMonth(int allowance) {
        return new GivingBalance(allowance, 0);
    }

    /** Nothing, should more have been given than there is. */
    public int left() {
        return Math.max(0, allowance - given);
    }
}
