package aidas.recovery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a case's page to its customer: 256 random bits as 43 characters of base64url. The
 * database holds its SHA-256 only.
 */
record Secret(String text) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom CHANCE = new SecureRandom();

    static Secret drawn() {
        var bits = new byte[BYTES];
        CHANCE.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty for a text that cannot be one. */
    static Optional<Secret> of(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The path of the page that it opens. */
    String path() {
        return "/c/" + text;
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "a case's secret";
    }
}
