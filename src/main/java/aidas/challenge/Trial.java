package aidas.challenge;

import aidas.shared.Period;
import java.io.Serializable;
import java.util.List;

/**
 * What was measured in earlier windows of the same length, had everybody joined (R6.1).
 *
 * @param people who work in the area today
 * @param past the latest one first; empty if there are too few people to tell
 */
public record Trial(int people, List<Past> past) implements Serializable {

    public Trial {
        past = List.copyOf(past);
    }

    /**
     * One window.
     *
     * @param sums of all together
     * @param units how many of them could be judged
     * @param met how many of these would have met the goal, each by the window before
     */
    public record Past(Period days, Sums sums, int units, int met) implements Serializable {}

    /** How many windows would have met it. */
    public long met() {
        return past.stream().filter(each -> each.met() > 0).count();
    }
}
