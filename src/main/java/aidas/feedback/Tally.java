package aidas.feedback;

import java.util.List;

/**
 * What became of the lines of a file; received = accepted + duplicates + quarantined + rejected.
 *
 * @param errors the first hundred that were rejected, in the order of the file
 * @param brokenAfter the last line read if the stream broke, else null; what was taken stays (R6.3)
 */
public record Tally(
        long received,
        long accepted,
        long duplicates,
        long quarantined,
        long rejected,
        List<LineError> errors,
        Long brokenAfter) {

    /** What is wrong in a line. */
    public record LineError(long line, String field, String message) {}

    public Tally {
        errors = List.copyOf(errors);
    }
}
