package aidas.feedback.unsolicited;

import aidas.access.StoreCode;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An entry with the names that the reader may see.
 *
 * @param at when it was said, in the store's zone
 * @param named empty for a reader who may not know (R3.2)
 */
public record UnsolicitedView(
        Told told,
        StoreCode store,
        String storeName,
        String city,
        ZonedDateTime at,
        List<Named> named)
        implements Serializable {

    /** Somebody whom the words praise or name. */
    public record Named(String number, String name) implements Serializable {}

    public UnsolicitedView {
        named = List.copyOf(named);
    }
}
