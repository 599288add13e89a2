package aidas.feedback.files;

import java.util.List;

/**
 * How far a run has come, and what is new since it last told.
 *
 * @param line the last line that was read
 * @param faults of the lines since the last time
 * @param unlinked all reasons so far, most lines first
 */
public record Progress(long line, Counts counts, List<LineFault> faults, List<Unlinked> unlinked) {

    public Progress {
        faults = List.copyOf(faults);
        unlinked = List.copyOf(unlinked);
    }
}
