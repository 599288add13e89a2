package aidas.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How far the members of one unit answer alike, on a scale of some steps.
 *
 * <p>Sources: L. R. James, R. G. Demaree and G. Wolf, J. Applied Psychology 69 (1984) 85–98, for
 * rwg; M. J. Burke, L. M. Finkelstein and M. S. Dusig, Organizational Research Methods 2 (1999)
 * 49–68, for AD.
 */
public final class Agreement {

    private Agreement() {}

    /** The variance of answers given at random, (A² − 1)/12. */
    static double atRandom(int steps) {
        if (steps < 2) {
            throw new IllegalArgumentException("a scale has two steps or more, got " + steps);
        }
        return (steps * (double) steps - 1) / 12;
    }

    /**
     * 1 − s²/σ²: 1 where all answer alike, 0 where they answer as at random or even less alike.
     *
     * @param steps A of the scale, such as 5 for 1 to 5
     * @return 0 to 1; empty with fewer than two answers
     */
    public static OptionalDouble rwg(Group answers, int steps) {
        if (!(answers.n() > 1)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.max(0, 1 - answers.variance() / atRandom(steps)));
    }

    /**
     * The same for the mean of J items: J(1 − m)/(J(1 − m) + m), m the mean of s²/σ² of the items.
     *
     * @param items the unit's answers to each, by the same people; at least one
     * @return 0 to 1; 0 from m = 1 on; empty with fewer than two answers
     */
    public static OptionalDouble rwgOfItems(Collection<Group> items, int steps) {
        if (items.isEmpty() || items.stream().anyMatch(item -> !(item.n() > 1))) {
            return OptionalDouble.empty();
        }
        double mean =
                items.stream().mapToDouble(Group::variance).average().orElseThrow()
                        / atRandom(steps);
        double agreed = items.size() * Math.max(0, 1 - mean);
        return OptionalDouble.of(agreed / (agreed + mean));
    }

    /**
     * The mean distance from the mean, in steps; up to A/6 counts as agreement.
     *
     * @return empty with fewer than two answers
     */
    public static OptionalDouble deviation(double... answers) {
        if (answers.length < 2) {
            return OptionalDouble.empty();
        }
        double mean = Products.mean(answers);
        return Arrays.stream(answers).map(answer -> Math.abs(answer - mean)).average();
    }
}
