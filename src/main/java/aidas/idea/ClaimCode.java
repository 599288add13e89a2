package aidas.idea;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What claims an idea that came without a name: 130 random bits, as 26 characters that are not
 * mistaken for each other. It is shown once and is nowhere in the database (R2.2).
 */
public record ClaimCode(String text) {

    /** Crockford's: without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 26;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom CHANCE = new SecureRandom();

    public ClaimCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("a claim code has " + LENGTH + " characters");
        }
    }

    static ClaimCode drawn() {
        return new ClaimCode(
                CHANCE.ints(LENGTH, 0, ALPHABET.length())
                        .map(ALPHABET::charAt)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString());
    }

    /** As people copy it, in any case and with blanks and hyphens; empty if it cannot be one. */
    public static Optional<ClaimCode> of(String typed) {
        var plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return SHAPE.matcher(plain).matches()
                ? Optional.of(new ClaimCode(plain))
                : Optional.empty();
    }

    /** In groups, for reading and writing down. */
    public String grouped() {
        return text.replaceAll("(.{5})(?=.)", "$1-");
    }

    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never the code itself: logs are kept longer than ideas wait. */
    @Override
    public String toString() {
        return "a claim code";
    }
}
