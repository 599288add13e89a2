package aidas.idea.talk;

import aidas.access.Language;
import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;

/**
 * Something to say.
 *
 * @param text 1 to 2,000 characters
 * @param language of the text
 * @param key of 1 to 60 characters, by which a repetition is known (R1.2)
 */
public record NewComment(String text, Language language, String key) {

    static final int LONGEST = 2000;
    private static final int LONGEST_KEY = 60;

    public NewComment {
        text = text == null ? "" : text.strip();
    }

    /**
     * @throws Refused with every field at fault (R1.1)
     */
    void check() {
        var faults = new ArrayList<Violation>();
        if (text.isEmpty() || text.length() > LONGEST || !Characters.areLegible(text)) {
            faults.add(new Violation("text", "1 to " + LONGEST + " characters"));
        }
        if (language == null) {
            faults.add(new Violation("language", "en, bg or lt"));
        }
        if (!Characters.areName(key, LONGEST_KEY)) {
            faults.add(new Violation("key", "1 to " + LONGEST_KEY + " characters"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
