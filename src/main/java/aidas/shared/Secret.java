package aidas.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an address carries to let its holder in: 256 random bits, as 43 characters of base64url
 * (R5.1). Its text is told once; the database keeps its SHA-256 and a selector to find that by.
 */
public record Secret(String text) {

    private static final int BYTES = 32;
    private static final int SELECTING = 8;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom CHANCE = new SecureRandom();

    public Secret {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("a secret has 43 characters of base64url");
        }
    }

    public static Secret drawn() {
        var bits = new byte[BYTES];
        CHANCE.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty for a text that cannot be one. */
    public static Optional<Secret> of(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Finds the row; says too little of the secret to be of use to anybody. */
    public String selector() {
        return HexFormat.of().formatHex(Arrays.copyOf(hash(), SELECTING));
    }

    /** Is this the secret of that hash? Takes the same time wherever they differ (R5.2). */
    public boolean fits(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    /** Never the secret itself: logs are kept longer than links (R5.3). */
    @Override
    public String toString() {
        return "a secret";
    }
}
