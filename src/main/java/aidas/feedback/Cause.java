package aidas.feedback;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Why a response waits, taken apart so that a page can say it in the reader's language (R4.1).
 *
 * @param kind {@code store}, {@code team} or {@code employee}; empty if it is none of these
 * @param name who is unknown
 * @param store where a team is unknown; else empty
 */
public record Cause(String kind, String name, String store) implements Serializable {

    private static final Pattern UNKNOWN =
            Pattern.compile("no (store|team|employee) (.+?)(?: in store (.+))?", Pattern.DOTALL);

    /** Reads the reason that the intake gave. */
    public static Cause of(String reason) {
        var found = UNKNOWN.matcher(reason);
        return found.matches()
                ? new Cause(
                        found.group(1),
                        found.group(2),
                        found.group(3) == null ? "" : found.group(3))
                : new Cause("", reason, "");
    }
}
