package aidas.insight.mirror;

import aidas.statistics.Contrast;
import java.util.Arrays;

/** Whether a lead's guesses come closer to what customers say (R3.3). */
public sealed interface Course {

    /** Judged months from which on halves are compared: each half is enough for a lean. */
    int ENOUGH = 2 * Lean.ENOUGH;

    /** It cannot be told yet. */
    record TooShort(int more) implements Course {}

    /**
     * @param older the mean difference of the older months, in points
     * @param newer the same of the newer ones, of an odd number the one in the middle too
     * @param change newer less older, with its interval at 95 %
     */
    record Told(double older, double newer, Contrast change) implements Course {

        /** 1 if guesses came closer, −1 if they went further off, 0 if neither can be told. */
        public int direction() {
            return change.interval().holds(0)
                    ? 0
                    : (int) Math.signum(Math.abs(older) - Math.abs(newer));
        }
    }

    /**
     * @param differences of judged months, oldest first
     */
    static Course of(double... differences) {
        if (differences.length < ENOUGH) {
            return new TooShort(ENOUGH - differences.length);
        }
        var older = Arrays.copyOf(differences, differences.length / 2);
        var newer = Arrays.copyOfRange(differences, older.length, differences.length);
        return new Told(mean(older), mean(newer), Differences.change(older, newer));
    }

    private static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
