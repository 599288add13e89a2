package aidas.recovery.report;

import java.io.Serializable;

/**
 * A part of the cases: of one cause, or of one store.
 *
 * @param code of the cause or the store
 * @param onTime null if too few customers are in it, or it would tell of another with too few
 * @param waits null with it
 * @param rescue null with it
 */
public record Part(String code, OnTime onTime, Waits waits, Rescue rescue) implements Serializable {

    /** Not told. */
    public boolean withheld() {
        return onTime == null;
    }
}
