package aidas.feedback.unsolicited;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.Unprocessable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody spoke up and somebody wrote it down. The words never change; what should not stand there
 * is withdrawn with a reason.
 */
@Entity
@Table(name = "unsolicited_feedback")
public class UnsolicitedFeedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String source;

    @Column(name = "external_id")
    private String externalId;

    private String kind;

    @Column(name = "store_id")
    private long storeId;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String text;
    private BigDecimal rating;

    @Column(name = "rating_max")
    private BigDecimal ratingMax;

    private String language;
    private String reference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @ElementCollection
    @CollectionTable(name = "unsolicited_named", joinColumns = @JoinColumn(name = "feedback_id"))
    @Column(name = "employee_id")
    private Set<Long> named = new HashSet<>();

    @Version private long version;

    /** For JPA. */
    protected UnsolicitedFeedback() {}

    UnsolicitedFeedback(
            Voice voice, StoreId store, Collection<EmployeeId> people, String by, Instant at) {
        source = voice.source();
        externalId = voice.externalId();
        kind = voice.kind().code();
        storeId = store.value();
        occurredAt = voice.occurredAt();
        text = voice.text();
        if (voice.rating() != null) {
            rating = voice.rating().value();
            ratingMax = voice.rating().most();
        }
        language = voice.language().isEmpty() ? null : voice.language();
        reference = voice.reference().isBlank() ? null : voice.reference().strip();
        people.forEach(person -> named.add(person.value()));
        recordedBy = by;
        recordedAt = at;
    }

    /**
     * Takes it out of sight of those it names; refused the second time (R2.3).
     *
     * @param reason 1 to 400 characters
     */
    void withdraw(String reason, String by, Instant at) {
        if (withdrawnAt != null) {
            throw new Unprocessable("id", "it was withdrawn before");
        }
        withdrawnReason = reason;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    long id() {
        return id;
    }

    StoreId store() {
        return new StoreId(storeId);
    }

    Set<EmployeeId> named() {
        return named.stream().map(EmployeeId::new).collect(Collectors.toSet());
    }

    /** Without the names of store and people, which others know. */
    Told told() {
        return new Told(
                id == null ? 0 : id,
                source,
                externalId,
                Kind.ofCode(kind).orElseThrow(),
                occurredAt,
                text,
                rating == null ? null : new GivenRating(rating, ratingMax),
                language == null ? "" : language,
                reference == null ? "" : reference,
                recordedAt,
                recordedBy,
                withdrawnAt,
                withdrawnReason);
    }
}
