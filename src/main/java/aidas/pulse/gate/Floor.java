package aidas.pulse.gate;

/**
 * How many answers a figure needs.
 *
 * @param answers 4 to 60; no setting goes below
 */
public record Floor(int answers) {

    /** Below this no programme can go. */
    public static final int LOWEST = 4;

    /** Above this hardly anything would be shown. */
    public static final int HIGHEST = 60;

    /** For figures, unless the programme asks for more. */
    public static final Floor OF_FIGURES = new Floor(5);

    /** For comments, unless the programme asks for more. */
    public static final Floor OF_COMMENTS = new Floor(8);

    public Floor {
        if (answers < LOWEST || answers > HIGHEST) {
            throw new IllegalArgumentException(
                    "a figure needs at least %d and at most %d answers, the floor was set to %d"
                            .formatted(LOWEST, HIGHEST, answers));
        }
    }
}
