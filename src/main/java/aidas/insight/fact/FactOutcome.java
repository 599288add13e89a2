package aidas.insight.fact;

import java.io.Serializable;
import java.util.List;

/** What whoever brings facts gets back. */
public sealed interface FactOutcome extends Serializable {

    /**
     * They can be taken: this is what they make different (R3.4).
     *
     * @param applied false for a dry run: then nothing has changed
     * @param changes the first thousand of them
     */
    record Difference(
            boolean applied, long created, long changed, long unchanged, List<FactChange> changes)
            implements FactOutcome {

        public Difference {
            changes = List.copyOf(changes);
        }

        /** For logs. */
        String counts() {
            return "%d created, %d changed".formatted(created, changed);
        }
    }

    /**
     * They cannot be taken; nothing has changed (R3.2).
     *
     * @param faults the first thousand of them, in the order of lines
     * @param total how many there are in all
     */
    record Faulty(List<FactFault> faults, long total) implements FactOutcome {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
