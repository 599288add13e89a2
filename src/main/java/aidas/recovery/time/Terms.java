package aidas.recovery.time;

import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What customers are promised, and what happens when it is not kept.
 *
 * @param days until a case is due, 1 to 30; holds for what is opened from then on
 * @param openDays does the clock run on open days only?
 * @param remindHours before that its owner is reminded, 1 to 72
 * @param againHours from its lead to HR, 1 to 240
 * @param silentDays after which a case whose customer says nothing is closed as not confirmed, 1 to
 *     90
 */
public record Terms(int days, boolean openDays, int remindHours, int againHours, int silentDays)
        implements Serializable {

    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        between(faults, "days", days, 30);
        between(faults, "remindHours", remindHours, 72);
        between(faults, "againHours", againHours, 240);
        between(faults, "silentDays", silentDays, 90);
        return faults;
    }

    private static void between(List<Violation> faults, String field, int number, int most) {
        if (number < 1 || number > most) {
            faults.add(new Violation(field, "1 to " + most));
        }
    }
}
