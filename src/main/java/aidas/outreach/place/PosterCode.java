package aidas.outreach.place;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a poster's address carries: ten letters and digits that nobody mistakes for each other. It
 * is no secret; it can be typed.
 */
record PosterCode(String text) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final Pattern SHAPE = Pattern.compile("[2-9A-HJ-NP-Z]{" + LENGTH + "}");
    private static final SecureRandom CHANCE = new SecureRandom();

    static PosterCode drawn() {
        var code = new StringBuilder();
        CHANCE.ints(LENGTH, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        return new PosterCode(code.toString());
    }

    /** Empty for a text that cannot be one; small letters are as good. */
    static Optional<PosterCode> of(String text) {
        var code = text.toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new PosterCode(code)) : Optional.empty();
    }
}
