package aidas.integration.tool;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which tools write a time. */
public final class Moment {

    private static final Pattern UNIX = Pattern.compile("\\d{9,10}");
    private static final Pattern LOCAL =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)");

    private Moment() {}

    /** One that carries its offset; empty for any other. */
    public static Optional<Instant> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /**
     * Seconds since 1970, with an offset, followed by UTC, or without any of them.
     *
     * @param zone where those without an offset were written
     */
    public static Optional<Instant> read(String text, ZoneId zone) {
        var given = text.strip();
        if (UNIX.matcher(given).matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(given)));
        }
        boolean utc = given.endsWith(" UTC");
        var local = LOCAL.matcher(utc ? given.substring(0, given.length() - 4) : given);
        if (!local.matches()) {
            return read(given);
        }
        try {
            var moment = LocalDateTime.parse(local.group(1) + "T" + local.group(2));
            return Optional.of(moment.atZone(utc ? ZoneOffset.UTC : zone).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
