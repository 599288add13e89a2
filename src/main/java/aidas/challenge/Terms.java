package aidas.challenge;

import aidas.shared.Period;
import java.io.Serializable;

/**
 * By what a challenge is judged.
 *
 * @param days from its first day to the day after its last one, 1 to 90 days
 * @param goal how many for a common goal; for the own past by how many percent better, 1 to 100
 * @param points for each who joined if the goal is met; 0 for none
 */
public record Terms(Kind kind, Measure measure, Area area, Period days, int goal, int points)
        implements Serializable {

    public static final int MOST_DAYS = 90;
    public static final int MOST_PERCENT = 100;
    public static final int MOST_TOGETHER = 100_000;
    public static final int MOST_POINTS = 1000;

    private static final int WEEK = 7;

    /**
     * As many days before, moved back by whole weeks so that each day meets its own weekday: the
     * last ones that do not touch the days of the challenge (R1.6).
     */
    public Period before() {
        return earlier(1);
    }

    /** The same so many times further back. */
    Period earlier(int times) {
        long back = (long) times * weeks() * WEEK;
        return new Period(days.from().minusDays(back), days.until().minusDays(back));
    }

    /** How many days it has. */
    public int length() {
        return (int) (days.until().toEpochDay() - days.from().toEpochDay());
    }

    private long weeks() {
        return (length() + WEEK - 1) / WEEK;
    }
}
