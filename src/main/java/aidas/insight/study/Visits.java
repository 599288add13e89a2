package aidas.insight.study;

import aidas.statistics.Group;
import java.util.Arrays;
import java.util.Optional;

/**
 * Visits in which standards were checked, added up.
 *
 * @param valueN visits with a known amount
 * @param valueSum of those amounts: as they were paid in a region, else in percent ({@link
 *     Regions})
 * @param valueSumSq of their squares
 */
public record Visits(
        long n,
        long favourable,
        long neutral,
        long unfavourable,
        long valueN,
        double valueSum,
        double valueSumSq) {

    static final Visits NONE = new Visits(0, 0, 0, 0, 0, 0, 0);

    private static final double POINTS = 100;

    Visits plus(Visits more) {
        return new Visits(
                n + more.n,
                favourable + more.favourable,
                neutral + more.neutral,
                unfavourable + more.unfavourable,
                valueN + more.valueN,
                valueSum + more.valueSum,
                valueSumSq + more.valueSumSq);
    }

    /** The same with each amount in percent of another; of nothing there is no percentage. */
    Visits inPercentOf(double whole) {
        double factor = whole > 0 ? POINTS / whole : 0;
        return new Visits(
                n,
                favourable,
                neutral,
                unfavourable,
                whole > 0 ? valueN : 0,
                valueSum * factor,
                valueSumSq * factor * factor);
    }

    /** The answers as points: 100, 0 and −100, so that their mean is the score. */
    Optional<Group> score() {
        if (n == 0) {
            return Optional.empty();
        }
        double sum = POINTS * (favourable - unfavourable);
        double squares = POINTS * POINTS * (favourable + unfavourable);
        return Optional.of(Group.ofSums(n, sum, squares));
    }

    /** The amounts; empty if none is known. */
    Optional<Group> value() {
        return valueN == 0
                ? Optional.empty()
                : Optional.of(Group.ofSums(valueN, valueSum, valueSumSq));
    }

    /** Each answer's points, in no order. */
    double[] answers() {
        double[] answers = new double[(int) n];
        Arrays.fill(answers, 0, (int) favourable, POINTS);
        Arrays.fill(answers, (int) (n - unfavourable), (int) n, -POINTS);
        return answers;
    }
}
