package aidas.feedback;

import aidas.shared.Refused;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A place in a list of answers, newest first: behind the answer of that time and id. A page that
 * starts at a place, not at a number, shows each answer once though new ones arrive (R7.6).
 */
public record Cursor(Instant at, long id) implements Serializable {

    private static final long serialVersionUID = 1;

    /** Before every answer. */
    public static final Cursor NEWEST =
            new Cursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    private static final int RADIX = 36;
    private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,11})-([0-9a-z]{1,12})");

    /**
     * Reads what {@link #toString} wrote; nothing is the newest.
     *
     * @throws Refused naming {@code before} if it is no place
     */
    public static Cursor parse(String text) {
        if (text == null || text.isBlank()) {
            return NEWEST;
        }
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new Refused("before", "the cursor of an earlier answer");
        }
        long micros = Long.parseLong(parts.group(1), RADIX);
        return new Cursor(
                Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                Long.parseLong(parts.group(2), RADIX));
    }

    /** For an address: letters, digits and a hyphen. */
    @Override
    public String toString() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return Long.toString(micros, RADIX) + "-" + Long.toString(id, RADIX);
    }
}
