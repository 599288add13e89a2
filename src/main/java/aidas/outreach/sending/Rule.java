package aidas.outreach.sending;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How customers are asked (R6.1).
 *
 * @param personDays for which a person is left alone: 30, 90, 180 or 365
 * @param accountDays the same for an account
 * @param daily how many are asked in a store and day, 0 to 1,000; 0 asks nobody
 * @param seed where the lots begin
 */
public record Rule(int personDays, int accountDays, int daily, long seed) implements Serializable {

    /** The spans to choose from, in days. */
    public static final List<Integer> SPANS = List.of(30, 90, 180, 365);

    private static final int MOST = 1_000;

    /**
     * @throws Refused with every field at fault
     */
    void check() {
        var faults = new ArrayList<Violation>();
        var spans = Set.copyOf(SPANS);
        if (!spans.contains(personDays)) {
            faults.add(new Violation("personDays", "30, 90, 180 or 365"));
        }
        if (!spans.contains(accountDays)) {
            faults.add(new Violation("accountDays", "30, 90, 180 or 365"));
        }
        if (daily < 0 || daily > MOST) {
            faults.add(new Violation("daily", "0 to 1000"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
