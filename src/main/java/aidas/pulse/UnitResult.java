package aidas.pulse;

import aidas.pulse.gate.Reason;
import aidas.pulse.gate.Unit;
import java.io.Serializable;

/**
 * What may be read of one unit.
 *
 * @param name what the unit is called; empty for the company and for a store's people of no team
 */
public record UnitResult(Unit unit, String name, Outcome outcome) implements Serializable {

    /** A figure, or why there is none. */
    public sealed interface Outcome extends Serializable {

        /**
         * @param counts answers by score, lowest first
         */
        record Shown(Reading reading, int[] counts) implements Outcome {

            private static final long serialVersionUID = 1;

            public Shown {
                counts = counts.clone();
            }

            @Override
            public int[] counts() {
                return counts.clone();
            }
        }

        /** Nothing is stored. */
        record Withheld(Reason because) implements Outcome {

            private static final long serialVersionUID = 1;
        }
    }
}
