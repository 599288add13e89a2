package aidas.notification;

import aidas.recognition.value.Tongues;
import java.io.Serializable;
import java.time.ZonedDateTime;

/**
 * A notice as its reader sees it.
 *
 * @param actor the name of who did it; empty if that is not told
 * @param subject what it is called, such as a badge; null if it has no name
 * @param word an amount; empty for none
 * @param at in the zone where the reader works
 * @param unread not opened yet; what waits at a desk stays so until it is decided
 * @param desk does it wait for whoever of a role decides?
 */
public record NoticeView(
        long id,
        Kind kind,
        Matter matter,
        String actor,
        Tongues subject,
        String word,
        ZonedDateTime at,
        boolean unread,
        boolean desk)
        implements Serializable {

    /** The page it leads to, from the portal's root. */
    public String page() {
        return kind.page(matter.id());
    }
}
