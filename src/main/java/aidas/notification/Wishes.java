package aidas.notification;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a person wants to hear of what happens (R3.1).
 *
 * @param mail any at all?
 * @param weekly the letter on Monday, of what lies unread?
 * @param ways by kind; a kind that is not there is in the inbox
 */
public record Wishes(boolean mail, boolean weekly, QuietHours quiet, Map<Kind, Way> ways)
        implements Serializable {

    /** Calm: the inbox, and one letter a week if there is something in it. */
    public static final Wishes USUAL = new Wishes(true, true, QuietHours.USUAL, Map.of());

    /** Every kind that there is a choice for has its way. */
    public Wishes {
        var all = new EnumMap<Kind, Way>(Kind.class);
        for (var kind : Kind.choices()) {
            all.put(kind, ways.getOrDefault(kind, Way.INBOX));
        }
        ways = Collections.unmodifiableMap(all);
    }
}
