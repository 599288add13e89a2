package aidas.insight.mirror;

import aidas.statistics.Contrast;

/**
 * Which way a lead's guesses lean: the over-confidence index, the mean of guess less measured NPS
 * (R3.1). See docs/figures/mirror.md.
 */
public sealed interface Lean {

    /** Judged months from which on it is told. */
    int ENOUGH = 4;

    /** It cannot be told yet. */
    record TooShort(int more) implements Lean {}

    /**
     * @param mean points, with its interval at 95 %
     * @param months judged ones
     */
    record Told(Contrast mean, int months) implements Lean {

        /** 1 if guesses are too high, −1 if too low, 0 if neither can be told (R3.2). */
        public int direction() {
            return mean.interval().holds(0) ? 0 : (int) Math.signum(mean.value());
        }
    }

    /**
     * @param differences of judged months
     */
    static Lean of(double... differences) {
        return differences.length < ENOUGH
                ? new TooShort(ENOUGH - differences.length)
                : new Told(Differences.mean(differences), differences.length);
    }
}
