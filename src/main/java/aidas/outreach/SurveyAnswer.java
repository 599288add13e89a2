package aidas.outreach;

import static java.util.Objects.requireNonNullElse;

import aidas.access.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An answer on its way: kept from the first tap on, changed as long as its author likes, then
 * settled, which the database holds to. What it says lies in the feedback from then on.
 */
@Entity
@Table(name = "survey_answer")
class SurveyAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ticket_id")
    private long ticketId;

    @Column(name = "client_key")
    private String clientKey;

    @Column(name = "store_id")
    private long storeId;

    @Column(name = "version_id")
    private long versionId;

    private String language;
    private BigDecimal score;

    @Column(name = "doubted_score")
    private BigDecimal doubtedScore;

    @Embedded private SayingRow saying = SayingRow.NOTHING;
    @Embedded private ContactRow contact;
    private Boolean begged;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String outcome;

    @Column(name = "response_id")
    private Long responseId;

    @Version private long version;

    /** For JPA. */
    protected SurveyAnswer() {}

    /**
     * @param clientKey tells it apart from others under the ticket; empty where there is only one
     * @param versionId by which it is asked from now on (R2.4)
     */
    SurveyAnswer(Ticket ticket, String clientKey, long versionId) {
        this.ticketId = ticket.id();
        this.clientKey = clientKey;
        this.storeId = ticket.about().store().value();
        this.versionId = versionId;
    }

    /** Takes a score, the first or another one. */
    void tap(BigDecimal itsScore, Language in, Instant at) {
        if (settledAt != null) {
            throw new IllegalStateException("answer " + id + " was settled at " + settledAt);
        }
        startedAt = requireNonNullElse(startedAt, at);
        changedAt = at;
        language = in.code();
        score = itsScore;
    }

    /** Takes everything that its author says. */
    void tell(Told told, Language in, Instant at) {
        tap(told.score(), in, at);
        saying = SayingRow.of(told);
        contact = ContactRow.of(told.contact());
    }

    /** Its words say the opposite: its author is asked once, and the score stays kept (R5.1). */
    void doubt() {
        doubtedScore = score;
    }

    boolean isDoubted() {
        return doubtedScore != null;
    }

    /**
     * Its words lie in the feedback from now on and no longer here.
     *
     * @param what became of it in the intake
     * @param itsResponse null if it waits to become one
     */
    void settle(String what, Long itsResponse, Instant at) {
        settledAt = at;
        outcome = what;
        responseId = itsResponse;
        if (itsResponse != null) {
            saying = saying.withoutWords();
            contact = contact == null ? null : contact.blanked();
        }
    }

    boolean isSettled() {
        return settledAt != null;
    }

    /** Has its author changed nothing since then, and is it not settled? */
    boolean isQuietSince(Instant moment) {
        return settledAt == null && !changedAt.isAfter(moment);
    }

    boolean isSettledBefore(Instant moment) {
        return settledAt != null && settledAt.isBefore(moment);
    }

    /** Did anyone ask for a particular score? The first word counts (R6.1). */
    void beg(boolean asked) {
        begged = requireNonNullElse(begged, asked);
    }

    long id() {
        return id;
    }

    long ticketId() {
        return ticketId;
    }

    long versionId() {
        return versionId;
    }

    Language language() {
        return Language.ofCode(language).orElseThrow();
    }

    BigDecimal score() {
        return score;
    }

    SayingRow saying() {
        return saying;
    }

    /** Null if the author does not agree to be contacted. */
    ContactRow contact() {
        return contact;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Null until it is a response. */
    Long responseId() {
        return responseId;
    }

    /** Null until it is told. */
    Boolean begged() {
        return begged;
    }
}
