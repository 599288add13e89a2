package aidas.recognition.nomination;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.recognition.value.ValueCode;
import aidas.shared.Characters;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * A nomination to write. A draft may be unfinished: only whom it is for must be known.
 *
 * @param nominee null if the client named none that can be
 * @param reason 30 to 2,000 characters once it is sent
 * @param value null if none is chosen yet
 * @param language of the reason
 * @param answer the customer's answer it quotes; null for none
 */
public record NewNomination(
        EmployeeNumber nominee, String reason, ValueCode value, Language language, Long answer) {

    static final int SHORTEST = 30;
    static final int LONGEST = 2000;
    private static final int LONGEST_KEY = 60;

    public NewNomination {
        reason = reason == null ? "" : reason.strip();
    }

    /** What is wrong with a draft of it, whoever nominates (R2.1). */
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        if (reason.length() > LONGEST || !Characters.areLegible(reason)) {
            faults.add(new Violation("reason", "at most " + LONGEST + " characters"));
        }
        if (language == null) {
            faults.add(new Violation("language", "en, bg or lt"));
        }
        return faults;
    }

    /** Can a repetition be known by it? (R2.4) */
    static boolean isKey(String key) {
        return Characters.areName(key, LONGEST_KEY);
    }
}
