package aidas.insight.study;

import aidas.insight.table.Measure;
import aidas.statistics.Correlation;
import aidas.statistics.Prior;
import java.util.List;
import java.util.stream.Stream;

/**
 * A published result beside the own one (R2.5).
 *
 * @param code its name, such as {@code harter-engagement}
 * @param source where it is published
 * @param prior what it says, and how many pairs it is worth here
 * @param updated both together; null where there is no own r
 */
public record Yardstick(String code, String source, Prior prior, Prior.Updated updated) {

    private static final String HARTER =
            "J. K. Harter, F. L. Schmidt and T. L. Hayes, J. Applied Psychology 87 (2002) 268-279";

    /** A published slope, for context only: it is of companies, not of stores. */
    public record Slope(String code, String source, double points) {}

    /** ACSI points for one more star that employees give their company. */
    public static final List<Slope> SLOPES =
            List.of(
                    new Slope("glassdoor-all", "Glassdoor and ACSI 2019, 293 companies", 1.3),
                    new Slope("glassdoor-contact", "the same, high-contact sectors", 3.2));

    /**
     * None unless what employees answer leads and what customers answer follows: that is what was
     * published. People who left are no attitude, and reviews are no satisfaction.
     */
    static List<Yardstick> of(Measure x, Measure y, Correlation own) {
        if (!concern(x, y)) {
            return List.of();
        }
        return Stream.of(
                        of("harter-satisfaction", Prior.HARTER_SATISFACTION, own),
                        of("harter-engagement", Prior.HARTER_ENGAGEMENT, own))
                .toList();
    }

    static boolean concern(Measure x, Measure y) {
        return x.answeredAgain() && y.askedOfCustomers();
    }

    private static Yardstick of(String code, Prior prior, Correlation own) {
        return new Yardstick(
                code,
                HARTER,
                prior,
                own instanceof Correlation.Measured seen ? prior.updated(seen) : null);
    }
}
