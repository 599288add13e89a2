package aidas.outreach;

import aidas.feedback.contact.Contact;
import java.math.BigDecimal;
import java.util.List;

/**
 * An answer that is sound: all of it was asked for, and can be kept.
 *
 * @param comment null if nothing was written
 * @param company score of the company; null if not asked or not answered
 * @param met codes of standards that were met
 * @param missed codes of those that were not
 * @param contact null if the customer does not agree to be contacted
 */
record Told(
        BigDecimal score,
        String comment,
        BigDecimal company,
        List<String> chips,
        List<String> met,
        List<String> missed,
        boolean quotable,
        Contact contact) {

    Told {
        chips = List.copyOf(chips);
        met = List.copyOf(met);
        missed = List.copyOf(missed);
    }
}
