package aidas.display;

import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.survey.Metric;
import aidas.survey.Scale;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a store wants to reach.
 *
 * @param target points from −100 to 100 for NPS and CES, percent from 0 to 100 for CSAT; at most
 *     one decimal
 * @param period the days whose answers count, in the store's zone
 */
public record GoalFacts(Scale scale, BigDecimal target, Period period) implements Serializable {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public GoalFacts {
        if (target.scale() > 1
                || target.compareTo(MOST) > 0
                || target.compareTo(lowest(scale)) < 0) {
            throw new Refused(
                    "target",
                    "a number from %s to 100 with at most one decimal".formatted(lowest(scale)));
        }
        if (period.until().isAfter(period.from().plusYears(2))) {
            throw new Refused("until", "at most two years after from");
        }
    }

    private static BigDecimal lowest(Scale scale) {
        return scale.metric() == Metric.CSAT ? BigDecimal.ZERO : MOST.negate();
    }
}
