package aidas.feedback;

import aidas.access.StoreCode;
import aidas.survey.Band;
import aidas.survey.Scale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.ZonedDateTime;

/**
 * One customer's answer as those read it whom it concerns. It names nobody.
 *
 * @param comment the customer's words; null if there are none
 * @param language of the words by its ISO 639 code; null if not known
 * @param occurredAt in the store's zone
 * @param place where in the store, in the sender's words; null if not told
 * @param team name of the team; null if not told
 * @param channel {@code store}, {@code online}, {@code mobile} or {@code phone}
 * @param share the reader's part of the credit, above 0 to 1; 1 where a store is read
 * @param people how many share the credit, 0 if nobody was credited
 * @param reasons what came with the score
 */
public record Answer(
        long id,
        Scale scale,
        BigDecimal score,
        String comment,
        String language,
        ZonedDateTime occurredAt,
        StoreCode store,
        String storeName,
        String place,
        String team,
        String channel,
        double share,
        int people,
        Reasons reasons)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** What the score says. */
    public Band band() {
        return scale.band(score);
    }

    public boolean hasWords() {
        return comment != null && !comment.isBlank();
    }

    public boolean shared() {
        return people > 1;
    }

    Cursor cursor() {
        return new Cursor(occurredAt.toInstant(), id);
    }
}
