package aidas.reward;

import aidas.organisation.EmployeeId;
import aidas.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody asked for a reward, under the terms of that day (R3.1). */
@Entity
@Table(name = "reward_redemption")
class Redemption {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "reward_id")
    private long rewardId;

    @Column(name = "terms_id")
    private long termsId;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "request_key")
    private String key;

    private LocalDate day;

    private String state = RedemptionState.REQUESTED.code();

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    private String reason;

    @Version private long version;

    /** For JPA. */
    protected Redemption() {}

    /**
     * @param day where the person works
     */
    Redemption(
            long rewardId, RewardView of, EmployeeId who, String key, LocalDate day, Instant at) {
        this.rewardId = rewardId;
        this.termsId = of.version();
        this.employeeId = who.value();
        this.key = key;
        this.day = day;
        this.requestedAt = at;
        if (of.terms().approver() == Approver.NOBODY) {
            state = RedemptionState.APPROVED.code();
            decidedAt = at;
        }
    }

    void approve(String by, Instant at) {
        need(RedemptionState.REQUESTED);
        state = RedemptionState.APPROVED.code();
        decidedAt = at;
        decidedBy = by;
    }

    void decline(String reason, String by, Instant at) {
        need(RedemptionState.REQUESTED);
        decidedAt = at;
        decidedBy = by;
        end(RedemptionState.DECLINED, reason, by, at);
    }

    void deliver(String by, Instant at) {
        need(RedemptionState.APPROVED);
        end(RedemptionState.DELIVERED, null, by, at);
    }

    /**
     * @param reason null if the person does so
     */
    void cancel(String reason, String by, Instant at) {
        if (!state().open()) {
            throw new Conflict("only what was not delivered yet is cancelled, it is " + state);
        }
        end(RedemptionState.CANCELLED, reason, by, at);
    }

    private void need(RedemptionState expected) {
        if (state() != expected) {
            throw new Conflict("it must be " + expected.code() + ", and is " + state);
        }
    }

    private void end(RedemptionState how, String reason, String by, Instant at) {
        state = how.code();
        this.reason = reason;
        endedAt = at;
        endedBy = by;
    }

    long id() {
        return id;
    }

    long rewardId() {
        return rewardId;
    }

    long termsId() {
        return termsId;
    }

    EmployeeId who() {
        return new EmployeeId(employeeId);
    }

    RedemptionState state() {
        return RedemptionState.ofCode(state).orElseThrow();
    }

    /** As the ledger of points names it. */
    String event() {
        return "redemption-" + id;
    }

    RedemptionView view(RewardView of) {
        return new RedemptionView(
                id, of.code(), of.terms(), state(), day, requestedAt, decidedAt, endedAt, reason);
    }
}
