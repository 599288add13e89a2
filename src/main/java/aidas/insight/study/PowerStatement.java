package aidas.insight.study;

import aidas.statistics.Correlation;
import aidas.statistics.Power;
import java.io.Serializable;
import java.util.List;

/**
 * What so many stores could show, said before anything is looked at (R1.1).
 *
 * @param units that have both measures
 * @param smallest |r| that is more than chance at 5 %; {@code NaN} with fewer than four stores
 * @param detectable |r| that is found four times in five
 * @param needed stores for some true r
 */
public record PowerStatement(int units, double smallest, double detectable, List<Needed> needed)
        implements Serializable {

    /** The usual one. */
    public static final double POWER = 0.8;

    private static final List<Double> OF_INTEREST = List.of(.1, .2, .33, .5);

    /**
     * @param units stores it takes to find a true r four times in five
     */
    public record Needed(double r, int units) implements Serializable {}

    public PowerStatement {
        needed = List.copyOf(needed);
    }

    static PowerStatement of(int units) {
        boolean enough = units >= Correlation.LEAST_PAIRS;
        return new PowerStatement(
                units,
                enough ? Power.smallestSignificant(units, Correlation.LEVEL) : Double.NaN,
                enough ? Power.detectable(units, Correlation.LEVEL, POWER) : Double.NaN,
                OF_INTEREST.stream().map(r -> new Needed(r, unitsFor(r))).toList());
    }

    static int unitsFor(double r) {
        return Power.unitsNeeded(r, Correlation.LEVEL, POWER);
    }
}
