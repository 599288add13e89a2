package aidas.pulse.seal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that the database does not have: keys of waves are kept wrapped under it (R3.1). It is
 * the setting {@code AIDAS_PULSE_SECRET}, at least 32 characters; whoever changes it while a wave
 * is open loses that wave's answers.
 */
@ApplicationScoped
public class MasterSecret {

    private static final String SETTING = "AIDAS_PULSE_SECRET";
    private static final int SHORTEST = 32;
    private static final String LABEL = "aidas pulse: keys of waves";

    private WaveKey wrapping;

    /** For CDI. */
    protected MasterSecret() {}

    MasterSecret(String secret) {
        wrapping = derive(secret);
    }

    @PostConstruct
    void read() {
        wrapping =
                Optional.ofNullable(System.getenv(SETTING))
                        .filter(secret -> secret.length() >= SHORTEST)
                        .map(MasterSecret::derive)
                        .orElse(null);
    }

    /** Is there a secret, so that waves can be opened? */
    public boolean isSet() {
        return wrapping != null;
    }

    /**
     * @param wave whose key it is
     */
    public byte[] wrap(long wave, WaveKey key) {
        return wrapping().seal(purpose(wave), key.bytes());
    }

    /**
     * @throws IllegalArgumentException if it was wrapped for another wave or under another secret
     */
    public WaveKey unwrap(long wave, byte[] wrapped) {
        var bytes = wrapping().open(purpose(wave), wrapped);
        try {
            return new WaveKey(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private WaveKey wrapping() {
        if (wrapping == null) {
            throw new IllegalStateException(
                    "expected " + SETTING + " with at least " + SHORTEST + " characters");
        }
        return wrapping;
    }

    private static String purpose(long wave) {
        return "key of wave " + wave;
    }

    /** One step of HKDF (RFC 5869) is enough: the secret is random and one key is needed. */
    private static WaveKey derive(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new WaveKey(mac.doFinal(LABEL.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
