package aidas.recognition.credential;

import aidas.access.Language;
import aidas.recognition.credential.key.KeyRing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A credential that was issued. What was signed is kept only while it is valid (R2.1). */
@Entity
class Credential {

    @Id private String id;

    @Column(name = "award_id")
    private long awardId;

    private String language;
    private boolean named;
    private String kid;
    private int list;
    private int place;
    private String signed;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Version private long version;

    /** For JPA. */
    protected Credential() {}

    Credential(Draft draft, KeyRing.Signed signed, Instant at) {
        id = draft.id().value();
        awardId = draft.award();
        language = draft.language().code();
        named = draft.named();
        list = draft.spot().list();
        place = draft.spot().place();
        kid = signed.kid();
        this.signed = signed.text();
        madeAt = at;
    }

    /** What is decided before it is signed. */
    record Draft(CredentialId id, long award, Language language, boolean named, Spot spot) {}

    /** By its owner. */
    void takeBack(Instant at) {
        end("owner", at);
    }

    /** By the issuer. */
    void withdraw(Instant at) {
        end("issuer", at);
    }

    private void end(String by, Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("credential " + id + " is taken back already");
        }
        signed = null;
        endedAt = at;
        endedBy = by;
    }

    boolean valid() {
        return endedAt == null;
    }

    boolean withdrawn() {
        return "issuer".equals(endedBy);
    }

    /** The signed text; null once it is taken back. */
    String signed() {
        return signed;
    }

    Instant endedAt() {
        return endedAt;
    }

    CredentialId id() {
        return new CredentialId(id);
    }

    long awardId() {
        return awardId;
    }

    /**
     * @param address where anybody verifies it
     */
    CredentialView view(String address) {
        return new CredentialView(
                id(),
                awardId,
                Language.ofCode(language).orElseThrow(),
                named,
                address,
                signed,
                madeAt,
                endedAt,
                withdrawn());
    }
}
