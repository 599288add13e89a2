package aidas.pulse;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A wave from outside: never how many have answered (R4.2).
 *
 * @param number counts from 1 in its programme
 * @param invited how many people; 0 if another tool asked
 * @param imported did another tool ask?
 */
public record WaveView(
        ProgrammeCode programme,
        int number,
        LocalDate opens,
        WaveState state,
        int invited,
        boolean imported)
        implements Serializable {

    public boolean isOpen() {
        return state instanceof WaveState.Open;
    }
}
