package aidas.insight.study;

import aidas.insight.table.Measure;
import aidas.statistics.Correlation;
import aidas.statistics.Covariates;
import aidas.statistics.Partial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How closely x and y go together among stores that are alike in other things (R2.4).
 *
 * @param held what was held constant
 * @param left what was asked for but is not known of enough stores, or is alike in all
 * @param partial over stores of which everything is known
 */
public record Held(List<String> held, List<String> left, Correlation partial) {

    public Held {
        held = List.copyOf(held);
        left = List.copyOf(left);
    }

    static Held of(Panel panel, List<String> asked, double[] x, double[] y) {
        var held = new ArrayList<String>();
        var left = new ArrayList<String>();
        var covariates = Covariates.none();
        for (String code : asked) {
            if (code.equals(Study.REGION) || code.equals(Study.FORMAT)) {
                var levels = levels(panel, code);
                if (levels.stream().distinct().count() > 1) {
                    covariates = covariates.andFactor(levels);
                    held.add(code);
                } else {
                    left.add(code);
                }
            } else {
                double[] values = panel.means(code);
                if (usable(values)) {
                    covariates = covariates.and(size(code, values));
                    held.add(code);
                } else {
                    left.add(code);
                }
            }
        }
        return new Held(held, left, Partial.of(x, y, covariates));
    }

    private static List<String> levels(Panel panel, String factor) {
        return panel.units().stream()
                .map(
                        unit ->
                                factor.equals(Study.REGION)
                                        ? unit.region().value()
                                        : unit.format().code())
                .toList();
    }

    /** Known of nine stores in ten, and not the same everywhere. */
    private static boolean usable(double... values) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        return known.length * 10 >= values.length * 9
                && Arrays.stream(known).distinct().count() > 1;
    }

    /** Twice as many people are as far from one as from ten. */
    private static double[] size(String code, double... values) {
        return code.equals(Measure.HEADCOUNT)
                ? Arrays.stream(values).map(Math::log).toArray()
                : values;
    }
}
