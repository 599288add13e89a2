package aidas.recovery.report;

import aidas.statistics.Interval;
import aidas.statistics.Proportion;
import java.io.Serializable;
import java.util.Collection;

/**
 * How many of the customers whose case is closed said that it is solved
 * (docs/figures/rescue-rate.md).
 *
 * @param recovered who said so
 * @param closed all that were closed, but for those that were none
 */
public record Rescue(long recovered, long closed) implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double CONFIDENCE = 0.95;

    static Rescue of(Collection<CaseRow> cases) {
        return new Rescue(
                cases.stream().filter(CaseRow::recovered).count(),
                cases.stream().filter(CaseRow::ended).count());
    }

    public boolean told() {
        return closed > 0;
    }

    /** 0 to 1. */
    public double share() {
        return (double) recovered / closed;
    }

    /** Wilson's at 95 %, 0 to 1. */
    public Interval interval() {
        return Proportion.of(recovered, closed).wilson(CONFIDENCE);
    }
}
