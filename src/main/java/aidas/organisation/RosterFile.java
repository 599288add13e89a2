package aidas.organisation;

import java.util.List;
import java.util.Map;

/** What came out of reading a roster file: all of it, or what is wrong with it. */
sealed interface RosterFile {

    /**
     * A file without faults.
     *
     * @param lines where each assignment stands, for faults found later
     */
    record Sound(Roster roster, Map<AssignmentFacts.Key, Long> lines, long rows)
            implements RosterFile {}

    /**
     * A file that cannot be taken.
     *
     * @param faults the first of them, in the order of lines
     * @param total how many there are in all
     */
    record Faulty(List<RosterFault> faults, long total) implements RosterFile {

        RosterOutcome outcome() {
            return new RosterOutcome.Faulty(faults, total);
        }
    }
}
