package aidas.feedback;

import aidas.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A well-formed response that speaks of somebody or something unknown. It waits, with the reason,
 * until an administrator replays it with success or discards it; then it is over (R4.1, R4.2).
 */
@Entity
@Table(name = "quarantined_response")
class QuarantinedResponse {

    /** As the database keeps it, hence small letters. */
    enum State {
        waiting,
        replayed,
        discarded
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;
    private String source;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String field;
    private String reason;
    private String payload;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    /** For JPA. */
    protected QuarantinedResponse() {}

    String payload() {
        return payload;
    }

    long id() {
        return id;
    }

    String subject() {
        return "response:" + source + "/" + externalId;
    }

    /** It was tried again and is still unknown, perhaps for another reason. */
    void stillWaits(Linked.Unknown unknown) {
        mustWait();
        field = unknown.field().wireName();
        reason = unknown.reason();
    }

    void replayed(String by, Instant at) {
        decide(State.replayed, by, at);
    }

    void discarded(String by, Instant at) {
        decide(State.discarded, by, at);
    }

    private void decide(State decision, String by, Instant at) {
        mustWait();
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    /** A decision is made once. */
    void mustWait() {
        if (state != State.waiting) {
            throw new Refused("id", "expected a response that waits, this one is " + state);
        }
    }

    Waiting waiting() {
        return new Waiting(id, source, externalId, receivedAt, field, reason);
    }
}
