package aidas.recovery.report;

import aidas.organisation.StoreId;
import aidas.recovery.Outcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** Cases for tests; each opened at one moment with three days to answer. */
final class Rows {

    static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant NOW = OPENED.plus(Duration.ofDays(10));

    private Rows() {}

    static CaseRow answered(double days) {
        return answered(1, "waiting", days, null);
    }

    static CaseRow answered(long store, String cause, double days, Outcome outcome) {
        return row(store, cause, OPENED.plusSeconds(Math.round(days * 86_400)), outcome);
    }

    /** Not answered, and its time is over. */
    static CaseRow late() {
        return row(1, "waiting", null, null);
    }

    /** Not answered, and its time is not over. */
    static CaseRow fresh() {
        return new CaseRow(
                new StoreId(1),
                "waiting",
                NOW.minus(Duration.ofDays(1)),
                NOW.plus(Duration.ofDays(2)),
                false,
                null,
                null,
                null,
                BigDecimal.ZERO);
    }

    /** Not answered, and its time was not over when we began to wait for the customer. */
    static CaseRow resting() {
        return new CaseRow(
                new StoreId(1),
                "waiting",
                OPENED,
                OPENED.plus(Duration.ofDays(3)),
                true,
                null,
                null,
                null,
                BigDecimal.ZERO);
    }

    static CaseRow row(long store, String cause, Instant answered, Outcome outcome) {
        return new CaseRow(
                new StoreId(store),
                cause,
                OPENED,
                OPENED.plus(Duration.ofDays(3)),
                false,
                answered,
                outcome == null ? null : NOW,
                outcome,
                BigDecimal.ZERO);
    }
}
