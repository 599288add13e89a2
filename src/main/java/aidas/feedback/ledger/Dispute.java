package aidas.feedback.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * "This was not me": somebody says that an answer is credited to the wrong person. It is open until
 * another person accepts or rejects it or whoever raised it withdraws it; then it is over (R3.7).
 */
@Entity
@Table(name = "dispute")
class Dispute {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    @Column(name = "response_id")
    private long responseId;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "credit_source")
    private String creditSource;

    @Column(name = "proposed_id")
    private Long proposedId;

    private String reason;
    private String words;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raiser_id")
    private Long raiserId;

    @Column(name = "raiser_name")
    private String raiserName;

    @Column(name = "raised_at")
    private Instant raisedAt;

    private String state;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decider_name")
    private String deciderName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String evidence;
    private String outcome;

    @Column(name = "credited_id")
    private Long creditedId;

    /** For JPA. */
    protected Dispute() {}

    /**
     * @param proposedId null if nobody is proposed
     * @param raiser who says so
     */
    Dispute(
            Subject about,
            Credit credit,
            Long proposedId,
            Reason reason,
            String words,
            Signature raiser) {
        this.responseId = about.id();
        this.employeeId = credit.who().id();
        this.creditSource = credit.source();
        this.proposedId = proposedId;
        this.reason = reason.code();
        this.words = words;
        this.raisedBy = raiser.username();
        this.raiserId = raiser.employeeId();
        this.raiserName = raiser.name();
        this.raisedAt = raiser.at();
        this.state = State.OPEN.code();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    long responseId() {
        return responseId;
    }

    long employeeId() {
        return employeeId;
    }

    Long proposedId() {
        return proposedId;
    }

    State state() {
        return State.ofCode(state).orElseThrow();
    }

    /** By this person, under this or another login? */
    boolean isRaisedBy(Signature person) {
        return raisedBy.equals(person.username())
                || raiserId != null && raiserId.equals(person.employeeId());
    }

    void withdraw(Signature by) {
        end(State.WITHDRAWN, by, null);
    }

    void reject(Signature by, String why) {
        end(State.REJECTED, by, why);
    }

    /**
     * @param credited to whom the credit moved; null if to no one
     */
    void accept(Signature by, String why, Outcome how, Long credited) {
        end(State.ACCEPTED, by, why);
        outcome = how.code();
        creditedId = credited;
    }

    private void end(State how, Signature by, String why) {
        if (state() != State.OPEN) {
            throw new IllegalStateException("only an open dispute ends, this one is " + state);
        }
        state = how.code();
        decidedBy = by.username();
        deciderName = by.name();
        decidedAt = by.at();
        evidence = why;
    }

    /** What to tell somebody who comes too late. */
    String over() {
        return "dispute %d was %s by %s at %s".formatted(id, state, deciderName, decidedAt);
    }
}
