package aidas.feedback;

import aidas.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The client's name for one request, and a fingerprint of what it said.
 *
 * @param value 1 to 120 printable characters
 * @param bodyHash SHA-256 of the body, in hex
 */
public record IdempotencyKey(String value, String bodyHash) {

    public IdempotencyKey {
        if (!value.matches("[\\x21-\\x7E]{1,120}")) {
            throw new Refused("Idempotency-Key", "expected 1 to 120 printable ASCII characters");
        }
    }

    public static IdempotencyKey of(String value, String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(body.getBytes(StandardCharsets.UTF_8));
            return new IdempotencyKey(value, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
