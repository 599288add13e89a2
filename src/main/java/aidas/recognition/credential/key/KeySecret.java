package aidas.recognition.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.keys.AesKey;
import org.jose4j.lang.JoseException;

/**
 * The secret that the database does not have: private keys are kept as encrypted JSON web keys (RFC
 * 7517, section 7) under it (R2.3). It is the setting {@code AIDAS_CREDENTIAL_SECRET}, at least 32
 * characters; whoever changes it makes a new key afterwards, as the old one cannot be read.
 */
@ApplicationScoped
class KeySecret {

    static final String SETTING = "AIDAS_CREDENTIAL_SECRET";

    private static final int SHORTEST = 32;
    private static final String LABEL = "aidas credentials: private keys";
    private static final AlgorithmConstraints DIRECT =
            new AlgorithmConstraints(
                    ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.DIRECT);
    private static final AlgorithmConstraints GCM =
            new AlgorithmConstraints(
                    ConstraintType.PERMIT, ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);

    private final AesKey wrapping;

    KeySecret() {
        this(System.getenv(SETTING));
    }

    KeySecret(String secret) {
        wrapping =
                Optional.ofNullable(secret)
                        .filter(text -> text.length() >= SHORTEST)
                        .map(KeySecret::derive)
                        .orElse(null);
    }

    boolean isSet() {
        return wrapping != null;
    }

    String wrap(RsaJsonWebKey key) {
        var jwe = jwe();
        jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
        jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        jwe.setKeyIdHeaderValue(key.getKeyId());
        jwe.setContentTypeHeaderValue("jwk+json");
        jwe.setPayload(key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        try {
            return jwe.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot wrap the key " + key.getKeyId(), e);
        }
    }

    /**
     * @throws IllegalArgumentException if it was wrapped under another secret or changed, or is
     *     another key
     */
    RsaJsonWebKey unwrap(String kid, String wrapped) {
        try {
            var jwe = jwe();
            jwe.setCompactSerialization(wrapped);
            var key = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(jwe.getPayload());
            if (!kid.equals(key.getKeyId())) {
                throw new IllegalArgumentException(
                        "expected the key " + kid + ", found " + key.getKeyId());
            }
            return key;
        } catch (JoseException e) {
            throw new IllegalArgumentException("the key " + kid + " does not open", e);
        }
    }

    private JsonWebEncryption jwe() {
        if (wrapping == null) {
            throw new IllegalStateException(
                    "expected " + SETTING + " with at least " + SHORTEST + " characters");
        }
        var jwe = new JsonWebEncryption();
        jwe.setAlgorithmConstraints(DIRECT);
        jwe.setContentEncryptionAlgorithmConstraints(GCM);
        jwe.setKey(wrapping);
        return jwe;
    }

    /** One step of HKDF (RFC 5869) is enough: the secret is random and one key is needed. */
    private static AesKey derive(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new AesKey(mac.doFinal(LABEL.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
