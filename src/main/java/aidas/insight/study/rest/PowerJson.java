package aidas.insight.study.rest;

import aidas.insight.study.PowerStatement;
import aidas.statistics.Correlation;
import java.util.List;

/**
 * What so many stores could show.
 *
 * @param smallest |r| beyond chance at the level
 * @param detectable |r| that is found with the power
 */
public record PowerJson(
        int units,
        double level,
        double power,
        Double smallest,
        Double detectable,
        List<NeededJson> needed) {

    /** Stores it takes for a true r. */
    public record NeededJson(double r, int units) {}

    static PowerJson of(PowerStatement power) {
        return new PowerJson(
                power.units(),
                Correlation.LEVEL,
                PowerStatement.POWER,
                Numbers.known(power.smallest()),
                Numbers.known(power.detectable()),
                power.needed().stream().map(n -> new NeededJson(n.r(), n.units())).toList());
    }
}
