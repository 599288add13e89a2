package aidas.display.rest;

import aidas.display.Registered;
import aidas.display.ScreenEntry;
import java.time.Instant;

/**
 * A screen.
 *
 * @param path the link's path, told once; null ever after
 */
public record ScreenEntryJson(
        long id,
        String name,
        String language,
        Instant madeAt,
        String madeBy,
        Instant seenAt,
        Instant revokedAt,
        String revokedBy,
        String path) {

    static ScreenEntryJson of(ScreenEntry screen) {
        return of(screen, null);
    }

    static ScreenEntryJson of(Registered registered) {
        return of(registered.screen(), registered.path());
    }

    private static ScreenEntryJson of(ScreenEntry screen, String path) {
        return new ScreenEntryJson(
                screen.id(),
                screen.name(),
                screen.language() == null ? null : screen.language().code(),
                screen.madeAt(),
                screen.madeBy(),
                screen.seenAt(),
                screen.revokedAt(),
                screen.revokedBy(),
                path);
    }
}
