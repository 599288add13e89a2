package aidas.organisation;

import aidas.organisation.RosterChange.Action;
import aidas.organisation.RosterChange.Kind;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What an administrator gets back for a roster file. */
public sealed interface RosterOutcome extends Serializable {

    /** How many of one kind are created, changed, moved, closed or unchanged. */
    record Count(Kind kind, Action action, long number) implements Serializable {

        /** As in {@code 40 store created}; for logs. */
        @Override
        public String toString() {
            return (number + " " + kind + " " + action).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The file can be taken: this is what it makes different (R4.1).
     *
     * @param applied false for a dry run: then nothing has changed
     * @param rows how many rows the file has
     * @param changes the first thousand of them
     * @param total how many changes there are in all; 0 if the file tells nothing new
     */
    record Difference(
            boolean applied, long rows, List<Count> counts, List<RosterChange> changes, long total)
            implements RosterOutcome {

        public Difference {
            counts = List.copyOf(counts);
            changes = List.copyOf(changes);
        }
    }

    /**
     * The file cannot be taken; nothing has changed (R3.2).
     *
     * @param faults the first thousand of them, in the order of lines
     * @param total how many there are in all
     */
    record Faulty(List<RosterFault> faults, long total) implements RosterOutcome {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
