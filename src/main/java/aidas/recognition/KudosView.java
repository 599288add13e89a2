package aidas.recognition;

import aidas.recognition.value.ValueView;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A thank-you as one reader sees it.
 *
 * @param giver null for a customer's praise
 * @param receivers by name
 * @param value in the words of its day; null for praise
 * @param message null for praise
 * @param at in the zone of the store
 * @param storeName where the giver, or the praised person, was
 * @param quote null if there is none, or none for this reader
 * @param given by the reader?
 * @param got by the reader?
 */
public record KudosView(
        long id,
        Named giver,
        List<Named> receivers,
        ValueView value,
        String message,
        String language,
        ZonedDateTime at,
        String storeName,
        Reach reach,
        Quote quote,
        boolean edited,
        boolean given,
        boolean got,
        KudosState state)
        implements Serializable {

    public KudosView {
        receivers = List.copyOf(receivers);
    }

    public boolean praise() {
        return giver == null;
    }
}
