package aidas.insight.study;

import aidas.access.RegionCode;
import aidas.insight.Months;
import aidas.insight.table.Measure;
import aidas.organisation.Format;
import java.io.Serializable;
import java.util.List;

/**
 * What is to be held against what.
 *
 * @param x code of the measure that may lead
 * @param y code of the measure that may follow
 * @param months of y
 * @param lag months by which x is taken earlier, 0 to 12
 * @param region null for all
 * @param format null for all
 * @param held codes of measures that are held constant, headcount by its logarithm; {@code region}
 *     and {@code format} stand for themselves
 */
public record Study(
        String x,
        String y,
        Months months,
        int lag,
        RegionCode region,
        Format format,
        List<String> held)
        implements Serializable {

    /** Unless others are asked for, so many of the last whole months. */
    public static final int USUAL_MONTHS = 12;

    /** In months. */
    public static final int LONGEST_LAG = 12;

    /** Held constant unless something else is asked for. */
    public static final List<String> USUALLY_HELD = List.of(Measure.HEADCOUNT, "region");

    public static final String REGION = "region";
    public static final String FORMAT = "format";

    public Study {
        held = List.copyOf(held);
        if (lag < 0 || lag > LONGEST_LAG) {
            throw new IllegalArgumentException("a lag is 0 to 12 months, got " + lag);
        }
    }

    /** Months of x before the first of y, so that every lag finds its month. */
    public Months read() {
        var earlier = months.from().minusMonths(LONGEST_LAG);
        var furthest = months.until().minusMonths(Months.MOST);
        return new Months(earlier.isBefore(furthest) ? furthest : earlier, months.until());
    }

    /** The stores and months it is about. */
    public Choice choice() {
        return new Choice(months, region, format);
    }
}
