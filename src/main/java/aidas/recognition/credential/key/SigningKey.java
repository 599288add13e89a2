package aidas.recognition.credential.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;

/** A pair of keys; once it is retired, only its public half is left (R2.2). */
@Entity
@Table(name = "credential_key")
class SigningKey {

    @Id private String kid;

    @Column(name = "public_jwk")
    private String publicJwk;

    private String wrapped;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version private long version;

    /** For JPA. */
    protected SigningKey() {}

    SigningKey(RsaJsonWebKey key, KeySecret secret, String by, Instant at) {
        kid = key.getKeyId();
        publicJwk = key.toJson(OutputControlLevel.PUBLIC_ONLY);
        wrapped = secret.wrap(key);
        madeBy = by;
        madeAt = at;
    }

    /** It signs nothing any more; what it signed stays. */
    void retire(Instant at) {
        if (retiredAt != null) {
            throw new IllegalStateException("the key " + kid + " is retired already");
        }
        wrapped = null;
        retiredAt = at;
    }

    RsaJsonWebKey pair(KeySecret secret) {
        return secret.unwrap(kid, wrapped);
    }

    /** Is it kept under that secret? */
    boolean opens(KeySecret secret) {
        try {
            pair(secret);
            return true;
        } catch (IllegalArgumentException underAnother) {
            return false;
        }
    }

    KeyView view() {
        return new KeyView(kid, publicJwk, madeAt, retiredAt);
    }

    String kid() {
        return kid;
    }
}
