package aidas.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A step that was done, with its evidence.
 *
 * @param round how often the case had been opened again
 * @param step its code
 * @param way of the regret; null of others
 * @param saidAt of the regret; null of others
 * @param amount of the solution; null for none
 * @param by the login
 * @param employee null for a login without a number
 */
@Embeddable
public record StepDone(
        @Column(nullable = false) int round,
        @Column(nullable = false) String step,
        @Column(nullable = false) String words,
        String way,
        @Column(name = "said_at") Instant saidAt,
        BigDecimal amount,
        @Column(name = "done_by", nullable = false) String by,
        @Column(name = "employee_id") Long employee,
        @Column(name = "done_at", nullable = false) Instant at)
        implements Serializable {

    static StepDone of(Evidence evidence, int round, Doer by, Instant at) {
        var regret = evidence instanceof Evidence.Regret said ? said : null;
        return new StepDone(
                evidence.step().again() ? round : 0,
                evidence.step().code(),
                evidence.words(),
                regret == null ? null : regret.way().code(),
                regret == null ? null : regret.saidAt(),
                evidence instanceof Evidence.Solution solution ? solution.amount() : null,
                by.login(),
                by.key(),
                at);
    }

    boolean is(Step which) {
        return step.equals(which.code());
    }

    /** Which one it is. */
    public Step which() {
        return Step.ofCode(step).orElseThrow();
    }
}
