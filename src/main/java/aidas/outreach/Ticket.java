package aidas.outreach;

import aidas.access.Language;
import aidas.feedback.Channel;
import aidas.organisation.StoreId;
import aidas.shared.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The right to answer a survey about something. It is made, may be revoked, and ends with its last
 * day; whether it was answered is told by the answers under it.
 */
@Entity
class Ticket {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private String source;

    @Column(name = "external_id")
    private String externalId;

    private byte[] facts;
    private String selector;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "store_id")
    private long storeId;

    private String team;
    private String survey;
    private String channel;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String[] employees;

    @Column(name = "transaction_value")
    private BigDecimal transactionValue;

    private String reference;
    private String customer;
    private String language;
    private String address;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "place_id")
    private Long placeId;

    @Version private long version;

    /** For JPA. */
    protected Ticket() {}

    /**
     * @param told the sum of what the sender told, by which a repetition is known
     */
    Ticket(InvitationCheck.Sound sound, byte[] told, Secret secret, String by, Instant at) {
        var about = sound.about();
        this.kind = TicketKind.PERSONAL.code();
        this.source = sound.source();
        this.externalId = sound.externalId();
        this.facts = told.clone();
        this.selector = secret.selector();
        this.tokenHash = secret.hash();
        this.storeId = about.store().value();
        this.team = about.team();
        this.survey = about.survey();
        this.channel = about.channel().code();
        this.occurredAt = about.at();
        this.employees = about.employees().toArray(String[]::new);
        this.transactionValue = about.value();
        this.reference = about.reference();
        this.customer = about.customer();
        this.language = about.language().code();
        this.address = sound.address();
        this.expiresAt = sound.expires();
        this.madeBy = by;
        this.madeAt = at;
    }

    /**
     * Of somebody who came by a place, where nobody was invited.
     *
     * @param key tells it apart from all others of that place
     */
    Ticket(Stand stand, String key, Instant met, Secret secret, Instant expires, Instant at) {
        this.kind = stand.kind().code();
        this.placeId = stand.place();
        this.source = stand.source();
        this.externalId = key;
        this.facts = secret.hash();
        this.selector = secret.selector();
        this.tokenHash = secret.hash();
        this.storeId = stand.store().value();
        this.survey = stand.survey();
        this.channel = Channel.STORE.code();
        this.occurredAt = met;
        this.employees = new String[0];
        this.language = stand.language().code();
        this.expiresAt = expires;
        this.madeBy = stand.source();
        this.madeAt = at;
    }

    /** From now on its link leads nowhere (R1.5). */
    void revoke(String by, Instant at) {
        if (revokedAt != null) {
            throw new IllegalStateException("ticket " + id + " was revoked at " + revokedAt);
        }
        revokedAt = at;
        revokedBy = by;
        address = null;
    }

    /** Once it is answered or has ended nobody needs to be written to. */
    void forgetAddress() {
        address = null;
    }

    /** Was the same told, so that this is a repetition (R1.1)? */
    boolean saysTheSame(byte[] told) {
        return MessageDigest.isEqual(facts, told);
    }

    boolean opensTo(Secret secret) {
        return secret.fits(tokenHash);
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    long id() {
        return id;
    }

    TicketKind kind() {
        return TicketKind.ofCode(kind);
    }

    Occasion about() {
        return new Occasion(
                new StoreId(storeId),
                team,
                survey,
                Channel.valueOf(channel.toUpperCase(Locale.ROOT)),
                occurredAt,
                List.of(employees),
                transactionValue,
                reference,
                customer,
                Language.ofCode(language).orElseThrow());
    }
}
