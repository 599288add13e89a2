package aidas.challenge;

import java.time.LocalDate;
import java.util.Set;

/**
 * How a unit of a running game stood on a day.
 *
 * @param store key of the store; 0 for all together
 * @param day the first day that is not counted yet
 * @param joined how many take part, counted or waiting
 * @param people keys of those whose sums they are; empty if nothing may be shown
 * @param counted how many those are
 * @param shown may it be read now?
 */
record Standing(
        long challenge,
        long store,
        LocalDate day,
        int joined,
        Set<Long> people,
        int counted,
        Sums before,
        Sums during,
        boolean shown) {

    Standing {
        people = Set.copyOf(people);
    }
}
