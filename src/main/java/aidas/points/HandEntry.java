package aidas.points;

import aidas.access.EmployeeNumber;
import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * What HR posts by hand.
 *
 * @param employee null if what was sent is no number
 * @param points 1 to 1000 to give, −1000 to −1 to take; null for none
 * @param reason 1 to 400 characters, which the person reads
 * @param key 1 to 60 characters of the client's, which post once
 */
public record HandEntry(EmployeeNumber employee, Integer points, String reason, String key) {

    private static final int MOST = 1000;
    private static final int LONGEST = 400;
    private static final int LONGEST_KEY = 60;

    /** What is expected of a key. */
    static final String UNUSED = "one that was not used for another person or number of points";

    public HandEntry {
        reason = reason == null ? "" : reason.strip();
        key = key == null ? "" : key.strip();
    }

    /**
     * @throws Refused with every field at fault
     */
    void check() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        if (employee == null) {
            faults.add(new Violation("employee", "the number of an employee"));
        }
        if (points == null || points == 0 || Math.abs(points) > MOST) {
            faults.add(new Violation("points", "1 to " + MOST + ", or less than nothing to take"));
        }
        words(faults, "reason", reason, LONGEST);
        if (!Characters.areName(key, LONGEST_KEY)) {
            faults.add(new Violation("key", "1 to " + LONGEST_KEY + " characters in a line"));
        }
        return faults;
    }

    /** The reason of a counter-entry. */
    static String checked(String reason) {
        var words = reason == null ? "" : reason.strip();
        var faults = new ArrayList<Violation>();
        words(faults, "reason", words, LONGEST);
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return words;
    }

    private static void words(List<Violation> faults, String field, String words, int most) {
        if (words.isEmpty() || words.length() > most || !Characters.areLegible(words)) {
            faults.add(new Violation(field, "1 to " + most + " characters"));
        }
    }

    /** Posts once (R6.1). */
    String occasion() {
        return "hand/" + key;
    }
}
