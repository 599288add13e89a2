package aidas.display;

import aidas.access.Language;
import aidas.shared.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A device on a store's wall: registered, seen now and then, switched off for good. */
@Entity
public class Screen {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "store_id")
    private long storeId;

    private String name;
    private String language;
    private String selector;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Version private long version;

    /** For JPA. */
    protected Screen() {}

    Screen(long storeId, NewScreen asked, Secret token, String by, Instant at) {
        this.storeId = storeId;
        this.name = asked.name();
        this.language = asked.language() == null ? null : asked.language().code();
        this.selector = token.selector();
        this.tokenHash = token.hash();
        this.madeBy = by;
        this.madeAt = at;
    }

    /** From now on its link leads nowhere (R1.4). */
    void revoke(String by, Instant at) {
        if (revokedAt != null) {
            throw new IllegalStateException("screen " + id + " was switched off at " + revokedAt);
        }
        revokedAt = at;
        revokedBy = by;
    }

    boolean opensTo(Secret token) {
        return token.fits(tokenHash) && revokedAt == null;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    long storeId() {
        return storeId;
    }

    long id() {
        return id;
    }

    /** Null if it speaks the store's. */
    Language language() {
        return Language.ofCode(language).orElse(null);
    }

    ScreenEntry entry() {
        return new ScreenEntry(id, name, language(), madeAt, madeBy, seenAt, revokedAt, revokedBy);
    }
}
