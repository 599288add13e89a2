package aidas.outreach;

import aidas.access.Language;
import aidas.organisation.StoreId;

/**
 * Where somebody stands who answers without having been invited.
 *
 * @param place its key
 * @param kind which kind of ticket is given out there
 * @param survey code of what is asked
 * @param language in which it begins
 */
public record Stand(long place, TicketKind kind, StoreId store, String survey, Language language) {

    /** Under which its tickets are kept. */
    String source() {
        return "place-" + place;
    }
}
