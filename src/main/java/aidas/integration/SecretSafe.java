package aidas.integration;

import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.keys.AesKey;
import org.jose4j.lang.JoseException;

/**
 * Keeps sources' secrets from whoever reads the database: a signature is checked with the secret
 * itself, so a hash of it would not do (R1.2). They are encrypted (JWE, A256GCM) under the setting
 * {@code AIDAS_INTEGRATION_SECRET}, at least 32 characters; whoever changes it gives each source a
 * new secret.
 */
@ApplicationScoped
class SecretSafe {

    static final String SETTING = "AIDAS_INTEGRATION_SECRET";

    private static final int SHORTEST = 32;
    private static final int BYTES = 32;
    private static final String LABEL = "aidas integration: secrets of sources";
    private static final SecureRandom CHANCE = new SecureRandom();

    private final AesKey key;

    SecretSafe() {
        this(System.getenv(SETTING));
    }

    SecretSafe(String setting) {
        key =
                Optional.ofNullable(setting)
                        .filter(text -> text.length() >= SHORTEST)
                        .map(SecretSafe::derive)
                        .orElse(null);
    }

    /** As Standard Webhooks writes one; any tool that lets one choose takes it. */
    static String drawn() {
        var bits = new byte[BYTES];
        CHANCE.nextBytes(bits);
        return "whsec_" + Base64.getEncoder().encodeToString(bits);
    }

    /**
     * @param source its code, so that a secret cannot be moved to another source
     * @throws Refused if the setting is missing
     */
    String wrap(String source, String secret) {
        if (key == null) {
            throw new Refused("secret", "the setting " + SETTING + " of the server is missing");
        }
        var jwe = jwe();
        jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
        jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        jwe.setKeyIdHeaderValue(source);
        jwe.setPayload(secret);
        try {
            return jwe.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot wrap the secret of " + source, e);
        }
    }

    /** Empty if it was wrapped under another setting or for another source, or changed. */
    Optional<String> unwrap(String source, String wrapped) {
        if (key == null) {
            return Optional.empty();
        }
        try {
            var jwe = jwe();
            jwe.setCompactSerialization(wrapped);
            return source.equals(jwe.getKeyIdHeaderValue())
                    ? Optional.of(jwe.getPayload())
                    : Optional.empty();
        } catch (JoseException e) {
            return Optional.empty();
        }
    }

    private JsonWebEncryption jwe() {
        var jwe = new JsonWebEncryption();
        jwe.setAlgorithmConstraints(only(KeyManagementAlgorithmIdentifiers.DIRECT));
        jwe.setContentEncryptionAlgorithmConstraints(
                only(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM));
        jwe.setKey(key);
        return jwe;
    }

    private static AlgorithmConstraints only(String algorithm) {
        return new AlgorithmConstraints(ConstraintType.PERMIT, algorithm);
    }

    /** One step of HKDF (RFC 5869) is enough: the setting is random and one key is needed. */
    private static AesKey derive(String setting) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(setting.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new AesKey(mac.doFinal(LABEL.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
