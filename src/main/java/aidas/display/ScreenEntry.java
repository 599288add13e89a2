package aidas.display;

import aidas.access.Language;
import java.io.Serializable;
import java.time.Instant;

/**
 * A screen in a list.
 *
 * @param language null if it speaks the store's
 * @param seenAt when it last asked, to the minute; null if it never did
 * @param revokedAt null while its link works
 */
public record ScreenEntry(
        long id,
        String name,
        Language language,
        Instant madeAt,
        String madeBy,
        Instant seenAt,
        Instant revokedAt,
        String revokedBy)
        implements Serializable {

    public boolean on() {
        return revokedAt == null;
    }
}
