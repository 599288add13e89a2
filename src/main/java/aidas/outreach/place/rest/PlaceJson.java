package aidas.outreach.place.rest;

import aidas.outreach.place.MadePlace;
import aidas.outreach.place.PlaceEntry;
import java.time.Instant;

/**
 * A poster or a tablet; what there is not is left out.
 *
 * @param path below the portal's address; a tablet's is told once
 * @param answers of the last 28 days
 */
public record PlaceJson(
        long id,
        String kind,
        String label,
        String survey,
        String language,
        String path,
        long answers,
        Instant madeAt,
        Instant seenAt,
        Instant endedAt) {

    static PlaceJson of(PlaceEntry entry) {
        return of(entry, entry.poster() ? entry.path() : null);
    }

    static PlaceJson of(MadePlace made) {
        return of(made.entry(), made.path());
    }

    private static PlaceJson of(PlaceEntry it, String path) {
        return new PlaceJson(
                it.id(),
                it.kind().code(),
                it.label(),
                it.survey(),
                it.language().code(),
                path,
                it.answers(),
                it.madeAt(),
                it.seenAt(),
                it.endedAt());
    }
}
