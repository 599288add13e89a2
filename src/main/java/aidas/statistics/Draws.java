package aidas.statistics;

import java.util.random.RandomGenerator;

/**
 * As many of n units as there are, drawn with replacement.
 *
 * <p>Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7
 * (1979) 1–26.
 */
final class Draws {

    private Draws() {}

    /** How many times each unit came; the counts sum to n. */
    static int[] of(int n, RandomGenerator chance) {
        int[] times = new int[n];
        for (int i = 0; i < n; i++) {
            times[chance.nextInt(n)]++;
        }
        return times;
    }
}
