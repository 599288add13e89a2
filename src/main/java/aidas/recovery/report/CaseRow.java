package aidas.recovery.report;

import aidas.organisation.StoreId;
import aidas.recovery.Outcome;
import aidas.statistics.SurvivalCurve.Wait;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * What the report takes from a case.
 *
 * @param by until when a first word is in time: the moment that its customer was told, and later by
 *     as long as we waited for the customer before
 * @param resting do we wait for the customer now, and was that moment not over when we began to?
 * @param answered when a person said the first word; null if nobody has
 * @param outcome null while it is open
 * @param given euro that were given; 0 for none
 */
record CaseRow(
        StoreId store,
        String cause,
        Instant opened,
        Instant by,
        boolean resting,
        Instant answered,
        Instant closed,
        Outcome outcome,
        BigDecimal given) {

    private static final double HOURS = 24;
    private static final double SECONDS = 3600;

    /** Can it be told whether it was in time? Not while it is open and its time is not over. */
    boolean judged(Instant now) {
        return answered != null || !resting && by.isBefore(now);
    }

    boolean inTime() {
        return answered != null && !answered.isAfter(by);
    }

    /**
     * Days from its opening to the first word, or to its end without one, or to now; with
     * fractions.
     */
    Wait wait(Instant now) {
        var end = answered != null ? answered : closed != null ? closed : now;
        double days = Duration.between(opened, end).toSeconds() / SECONDS / HOURS;
        return new Wait(Math.max(0, days), answered != null);
    }

    /** Was it closed, and was there something to recover? */
    boolean ended() {
        return outcome == Outcome.RECOVERED || outcome == Outcome.UNCONFIRMED;
    }

    boolean recovered() {
        return outcome == Outcome.RECOVERED;
    }
}
