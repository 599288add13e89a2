package aidas.display;

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
 * What lets a screen in: 256 random bits, as 43 characters of base64url (R1.2). Its text is in the
 * screen's address and nowhere in the database.
 */
public record Token(String text) {

    private static final int BYTES = 32;
    private static final int SELECTING = 8;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom CHANCE = new SecureRandom();

    public Token {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("a token has 43 characters of base64url");
        }
    }

    static Token drawn() {
        var bits = new byte[BYTES];
        CHANCE.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty for a text that cannot be one. */
    public static Optional<Token> of(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Finds the row; says too little of the token to be of use to anybody. */
    String selector() {
        return HexFormat.of().formatHex(Arrays.copyOf(hash(), SELECTING));
    }

    /** Is this the token of that hash? Takes the same time wherever they differ. */
    boolean fits(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    /** Never the token itself: logs are kept longer than screens. */
    @Override
    public String toString() {
        return "a screen's token";
    }
}
