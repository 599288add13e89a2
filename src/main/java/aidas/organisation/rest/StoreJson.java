package aidas.organisation.rest;

import aidas.organisation.StoreEntry;

/** A store on the wire. */
public record StoreJson(
        String code,
        String name,
        String city,
        String region,
        String format,
        String zone,
        String language,
        boolean active) {

    static StoreJson of(StoreEntry store) {
        var facts = store.facts();
        return new StoreJson(
                facts.code().value(),
                facts.name(),
                facts.city(),
                facts.region().value(),
                facts.format().code(),
                facts.zone().getId(),
                facts.language().code(),
                store.active());
    }
}
