package aidas.challenge;

import java.util.Set;

/**
 * Those of a game who are counted together, and what they did.
 *
 * @param store key of the store; 0 for all together
 * @param people keys of all who take part
 * @param before what they did before
 * @param during what they have done since
 * @param shown whose sums may be shown; empty for nobody's
 * @param shownBefore what these did before
 * @param shownDuring what these have done since
 */
record Unit(
        long store,
        Set<Long> people,
        Sums before,
        Sums during,
        Set<Long> shown,
        Sums shownBefore,
        Sums shownDuring) {

    Unit {
        people = Set.copyOf(people);
        shown = Set.copyOf(shown);
    }

    boolean isSmall() {
        return people.size() < Cohort.FLOOR;
    }
}
