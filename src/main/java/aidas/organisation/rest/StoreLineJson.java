package aidas.organisation.rest;

import aidas.organisation.StoreLine;

/** A store in a list on the wire; {@code people} are on its roster today. */
public record StoreLineJson(
        String code,
        String name,
        String city,
        String region,
        String format,
        String language,
        boolean active,
        long people) {

    static StoreLineJson of(StoreLine line) {
        return new StoreLineJson(
                line.code(),
                line.name(),
                line.city(),
                line.region(),
                line.format(),
                line.language(),
                line.active(),
                line.people());
    }
}
