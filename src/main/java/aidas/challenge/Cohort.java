package aidas.challenge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose sums may be shown, so that no two figures of a unit that were shown differ by fewer people
 * than the floor: what one person did cannot be had by taking one figure from another (R4.3).
 */
final class Cohort {

    /** As for employees' own answers: fewer are not shown. */
    static final int FLOOR = 5;

    private Cohort() {}

    /**
     * @param now who takes part
     * @param earlier of whom figures were shown, the first one first
     * @return those of now; or those of whom figures were shown last, while the others wait; or
     *     nobody
     */
    static Set<Long> shown(Set<Long> now, List<Set<Long>> earlier) {
        if (now.size() < FLOOR) {
            return Set.of();
        }
        if (earlier.stream().allMatch(before -> apart(now, before))) {
            return now;
        }
        return earlier.reversed().stream().filter(now::containsAll).findFirst().orElse(Set.of());
    }

    private static boolean apart(Set<Long> now, Set<Long> before) {
        var both = new HashSet<>(now);
        both.retainAll(before);
        int differing = now.size() + before.size() - 2 * both.size();
        return differing == 0 || differing >= FLOOR;
    }
}
