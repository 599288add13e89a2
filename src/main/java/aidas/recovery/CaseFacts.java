package aidas.recovery;

import aidas.access.Language;
import aidas.access.StoreCode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What is known of a case.
 *
 * @param reference names it on the phone
 * @param state code of where it stands: {@code opened, heard, regretted, solved, asked, reopened}
 *     or {@code closed}
 * @param outcome null unless it is closed
 * @param owner the name; empty for nobody
 * @param value of the transaction, euro; null if unknown
 */
public record CaseFacts(
        long id,
        String reference,
        String state,
        Outcome outcome,
        Place place,
        String cause,
        Wording causeName,
        Complaint complaint,
        Customer customer,
        String owner,
        BigDecimal value,
        Times times,
        Money money,
        Second second)
        implements Serializable {

    /** Where it happened. */
    public record Place(StoreCode code, String name, String city, ZoneId zone)
            implements Serializable {}

    /**
     * What the customer said.
     *
     * @param words may be empty
     * @param scale and score code and points of the answer; null for what is no answer
     * @param channel how it came
     * @param at when it was said
     */
    public record Complaint(
            String words,
            String language,
            String scale,
            BigDecimal score,
            String channel,
            Instant at)
            implements Serializable {}

    /** How the customer is reached; each may be empty. */
    public record Customer(String name, String mail, String phone, Language language)
            implements Serializable {}

    /**
     * @param promised by when the customer was told they would hear from us
     * @param due the same but for pauses; of a stopped clock, when it was due
     * @param pause why the clock is stopped; null if it runs
     * @param left seconds that a stopped clock has left; null if it runs
     * @param answered when a person said the first word; null if nobody did
     * @param closed null while it is open
     */
    public record Times(
            Instant opened,
            Instant promised,
            Instant due,
            Pause pause,
            Long left,
            Instant answered,
            Instant closed)
            implements Serializable {}

    /**
     * Euro.
     *
     * @param limit that who works it gives alone
     * @param asked for above that; null for none
     * @param approved null for none
     */
    public record Money(BigDecimal limit, BigDecimal asked, BigDecimal approved)
            implements Serializable {}

    /**
     * What the customer said afterwards.
     *
     * @param score 0 to 10; null if not told
     * @param reopened how often it was not solved
     */
    public record Second(Integer score, int reopened) implements Serializable {}

    /** Is somebody still to offer a solution? */
    public boolean unsolved() {
        return !state.equals("closed") && !state.equals("solved") && !state.equals("asked");
    }

    /** Does the clock run? */
    public boolean running() {
        return unsolved() && times.pause() == null;
    }

    public boolean late(Instant now) {
        return running() && times.due().isBefore(now);
    }
}
