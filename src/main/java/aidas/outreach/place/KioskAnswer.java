package aidas.outreach.place;

import aidas.access.Language;
import aidas.outreach.Typed;
import aidas.shared.Refused;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * An answer as a tablet sends it.
 *
 * @param key 32 hexadecimal digits that the tablet drew
 * @param version of the survey that it showed
 * @param ago how long before it was sent it was given, by the tablet's own clock, which may be
 *     wrong
 * @param begged null if that was not told
 */
public record KioskAnswer(
        String key, long version, Language language, Duration ago, Typed typed, Boolean begged) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final Duration LONGEST = Duration.ofDays(60);

    /**
     * @throws Refused naming {@code key}, {@code language} or {@code ago}
     */
    public KioskAnswer {
        if (!KEY.matcher(key).matches()) {
            throw new Refused("key", "expected 32 hexadecimal digits");
        }
        if (language == null) {
            throw new Refused("language", "expected en, bg or lt");
        }
        if (ago.isNegative() || ago.compareTo(LONGEST) > 0) {
            throw new Refused("ago", "expected 0 to " + LONGEST.toSeconds() + " seconds");
        }
    }
}
