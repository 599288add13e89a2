package aidas.outreach.place;

import aidas.access.Language;
import java.io.Serializable;
import java.time.Instant;

/**
 * A poster or a tablet as it is listed.
 *
 * @param survey code of what it asks
 * @param code null for a tablet
 * @param answers that came by it in the last 28 days
 * @param seenAt null if nobody came by yet
 * @param endedBy null while it is on, as is {@code endedAt}
 */
public record PlaceEntry(
        long id,
        PlaceKind kind,
        String label,
        String survey,
        Language language,
        String code,
        long answers,
        String madeBy,
        Instant madeAt,
        Instant seenAt,
        String endedBy,
        Instant endedAt)
        implements Serializable {

    public boolean on() {
        return endedAt == null;
    }

    public boolean poster() {
        return kind == PlaceKind.POSTER;
    }

    /** Of a poster, below the portal's own address. */
    public String path() {
        return "/p/" + code;
    }
}
