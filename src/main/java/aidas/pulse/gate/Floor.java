package aidas.pulse.gate;

/**
 * How many answers a figure needs.
 *
 * @param answers from 4 up: no setting lowers that
 */
public record Floor(int answers) {

    /** Below this no programme can go. */
    public static final int LOWEST = 4;

    /** For figures, unless the programme asks for more. */
    public static final Floor OF_FIGURES = new Floor(5);

    /** For comments, unless the programme asks for more. */
    public static final Floor OF_COMMENTS = new Floor(8);

    public Floor {
        if (answers < LOWEST) {
            throw new IllegalArgumentException(
                    "a figure needs at least %d answers, the floor was set to %d"
                            .formatted(LOWEST, answers));
        }
    }
}
