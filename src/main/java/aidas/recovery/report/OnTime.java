package aidas.recovery.report;

import aidas.statistics.Interval;
import aidas.statistics.Proportion;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;

/**
 * How many customers heard from us by the time that they were told
 * (docs/figures/answered-in-time.md).
 *
 * @param inTime heard by then
 * @param judged all of whom it can be told, 1 or more
 * @param waiting not heard, and their time is not over: not in the share
 */
public record OnTime(long inTime, long judged, long waiting) implements Serializable {

    private static final long serialVersionUID = 1;

    /** The line that is aimed at. Source: the 3-day rule, 85 % of complaints. */
    public static final double GOAL = 0.85;

    private static final double CONFIDENCE = 0.95;

    /** Where the share stands to the line. */
    public enum Verdict {
        /** Above it beyond chance. */
        ABOVE,
        /** Below it beyond chance. */
        BELOW,
        /** The interval holds the line. */
        UNSURE
    }

    static OnTime of(Collection<CaseRow> cases, Instant now) {
        long judged = cases.stream().filter(one -> one.judged(now)).count();
        return new OnTime(
                cases.stream().filter(CaseRow::inTime).count(), judged, cases.size() - judged);
    }

    /** Is there anything to tell a share of? */
    public boolean told() {
        return judged > 0;
    }

    /** 0 to 1. */
    public double share() {
        return (double) inTime / judged;
    }

    /** Wilson's at 95 %, 0 to 1. */
    public Interval interval() {
        return Proportion.of(inTime, judged).wilson(CONFIDENCE);
    }

    public Verdict verdict() {
        var interval = interval();
        return interval.low() > GOAL
                ? Verdict.ABOVE
                : interval.high() < GOAL ? Verdict.BELOW : Verdict.UNSURE;
    }
}
