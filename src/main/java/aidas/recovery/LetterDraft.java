package aidas.recovery;

import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.ArrayList;

/**
 * A letter to a customer.
 *
 * @param subject 1 to 160 characters on one line
 * @param text 10 to 4,000 characters; {@code {link}} stands for the customer's link
 */
public record LetterDraft(String subject, String text) implements Serializable {

    private static final int SUBJECT = 160;

    /**
     * @throws Refused with every field at fault
     */
    LetterDraft checked() {
        var faults = new ArrayList<Violation>();
        if (!Characters.areName(subject, SUBJECT)) {
            faults.add(new Violation("subject", "1 to " + SUBJECT + " characters"));
        }
        int length = text == null ? 0 : text.strip().length();
        if (length < 10 || length > 4000 || !Characters.areLegible(text)) {
            faults.add(new Violation("text", "10 to 4000 characters"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new LetterDraft(subject.strip(), text.strip());
    }
}
