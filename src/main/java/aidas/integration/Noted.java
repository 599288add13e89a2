package aidas.integration;

/**
 * An event's row.
 *
 * @param state null for one that just came for the first time
 */
record Noted(long id, State state) {

    /** Did it come before, and is done with (R2.3)? */
    boolean isOver() {
        return state != null && state != State.REFUSED;
    }
}
