package aidas.feedback;

import java.time.LocalDate;

/**
 * How many customers a store asked on a day.
 *
 * @param asked 0 to a million
 */
public record AskedDay(LocalDate day, int asked) {

    /** More is a slip of the pen. */
    public static final int MOST = 1_000_000;

    public AskedDay {
        if (asked < 0 || asked > MOST) {
            throw new IllegalArgumentException("asked are 0 to %d, got %d".formatted(MOST, asked));
        }
    }
}
