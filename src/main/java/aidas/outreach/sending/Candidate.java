package aidas.outreach.sending;

import aidas.organisation.StoreEntry;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A sound interaction whose customer may be asked.
 *
 * @param at when it happened
 * @param person the hash of the address; empty if there is none
 */
record Candidate(InteractionDraft told, StoreEntry store, Instant at, String person) {

    static Candidate of(InteractionDraft told, StoreEntry store, Instant at) {
        return new Candidate(told, store, at, Digest.of(told.address()));
    }

    /** In the store's zone. */
    LocalDate day() {
        return LocalDate.ofInstant(at, store.facts().zone());
    }

    int hour() {
        return at.atZone(store.facts().zone()).getHour();
    }

    long storeId() {
        return store.id().value();
    }

    String storeCode() {
        return store.facts().code().value();
    }

    String source() {
        return told.invitation().source();
    }

    String externalId() {
        return told.invitation().externalId();
    }

    /** Of the interaction, among all. */
    String key() {
        return source() + "/" + externalId();
    }
}
