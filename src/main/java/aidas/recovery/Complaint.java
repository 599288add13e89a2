package aidas.recovery;

import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.ArrayList;

/**
 * A complaint that somebody heard, such as on the phone.
 *
 * @param words 10 to 4,000 characters
 * @param customer how they can be reached; each may be empty
 */
public record Complaint(
        StoreCode store, String cause, String words, Language language, Candidate.Reach customer)
        implements Serializable {

    /**
     * @throws Refused with every field at fault
     */
    public Complaint {
        words = words == null ? "" : words.strip();
        var faults = new ArrayList<Violation>();
        if (words.length() < 10 || words.length() > 4000 || !Characters.areLegible(words)) {
            faults.add(new Violation("words", "10 to 4000 characters"));
        }
        if (language == null) {
            faults.add(new Violation("language", "en, bg or lt"));
        }
        if (cause == null || cause.isBlank()) {
            faults.add(new Violation("cause", "the code of a cause"));
        }
        faults.addAll(customer.faults());
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
