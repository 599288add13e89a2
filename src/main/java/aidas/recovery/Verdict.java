package aidas.recovery;

import aidas.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * How a case ended so far, and what the customer says of it.
 *
 * @param closedAt null while it is open, and so is the outcome
 * @param outcome its code
 * @param confirmedAt when the customer said that it is solved; null if they did not
 * @param secondScore 0 to 10, told after that; null if not
 * @param reopened how often the customer said that it is not solved
 */
@Embeddable
record Verdict(
        @Column(name = "closed_at") Instant closedAt,
        String outcome,
        @Column(name = "confirmed_at") Instant confirmedAt,
        @Column(name = "second_score") Short secondScore,
        @Column(name = "second_at") Instant secondAt,
        int reopened)
        implements Serializable {

    static final Verdict NONE = new Verdict(null, null, null, null, null, 0);

    boolean closed() {
        return closedAt != null;
    }

    boolean is(Outcome which) {
        return which.code().equals(outcome);
    }

    Verdict ended(Outcome how, Instant at) {
        var confirmed = how == Outcome.RECOVERED ? at : null;
        return new Verdict(at, how.code(), confirmed, secondScore, secondAt, reopened);
    }

    Verdict again() {
        return new Verdict(null, null, null, secondScore, secondAt, reopened + 1);
    }

    /** Asked once, after the customer's yes or no (R3.4). */
    boolean takesScore() {
        return secondScore == null && (confirmedAt != null || reopened > 0);
    }

    Verdict scored(int score, Instant at) {
        if (!takesScore()) {
            throw new Conflict("asked once, after the customer said whether it is solved");
        }
        return new Verdict(closedAt, outcome, confirmedAt, (short) score, at, reopened);
    }
}
