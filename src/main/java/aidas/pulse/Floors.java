package aidas.pulse;

import aidas.pulse.gate.Floor;
import java.io.Serializable;

/**
 * How many answers stand behind anything that is shown, at least; nothing sets them below four
 * (R1.2).
 *
 * @param numbers for figures
 * @param comments for words, which tell more of a person than a score does
 */
public record Floors(int numbers, int comments) implements Serializable {

    public static final int LOWEST = Floor.LOWEST;
    public static final int HIGHEST = Floor.HIGHEST;
    public static final Floors USUAL = new Floors(5, 8);

    public Floors {
        if (!holds(numbers) || !holds(comments)) {
            throw new IllegalArgumentException(
                    "floors are %d to %d, got %d and %d"
                            .formatted(LOWEST, HIGHEST, numbers, comments));
        }
    }

    public static boolean holds(int floor) {
        return floor >= LOWEST && floor <= HIGHEST;
    }
}
