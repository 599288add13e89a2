package aidas.integration;

import java.io.Serializable;
import java.time.Instant;

/**
 * An event as the monitor lists it.
 *
 * @param answer the tool's id of the answer it is about; empty if it could not be read
 * @param repeats how often it came again
 * @param kept can it be read and replayed still (R2.2)?
 */
public record EventView(
        long id, Instant receivedAt, String answer, Verdict verdict, int repeats, boolean kept)
        implements Serializable {

    /** Would another try change anything (R5.2)? */
    public boolean replayable() {
        return kept && !verdict.state().isFinal();
    }
}
