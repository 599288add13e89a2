package aidas.idea.review;

import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What HR promises about ideas.
 *
 * @param answerDays within how many days an idea is answered, 1 to 90; holds for what is sent from
 *     then on
 * @param againDays after how many more days HR is told of what its owner leaves lying, 1 to 30
 * @param points that an adopted idea is worth to each whom it credits, 0 to 1,000; 0 for none
 */
public record Terms(int answerDays, int againDays, int points) implements Serializable {

    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        between(faults, "answerDays", answerDays, 1, 90);
        between(faults, "againDays", againDays, 1, 30);
        between(faults, "points", points, 0, 1000);
        return faults;
    }

    private static void between(
            List<Violation> faults, String field, int number, int least, int most) {
        if (number < least || number > most) {
            faults.add(new Violation(field, least + " to " + most));
        }
    }
}
