package aidas.feedback.rest;

import aidas.feedback.Tally;
import java.util.List;

/** What became of a file; {@code brokenAfter} is the last line read, if the stream broke. */
public record TallyJson(
        long received,
        long accepted,
        long duplicates,
        long quarantined,
        long rejected,
        List<ErrorJson> errors,
        boolean complete,
        Long brokenAfter) {

    /** What is wrong in a line. */
    public record ErrorJson(long line, String field, String message) {}

    static TallyJson of(Tally tally) {
        return new TallyJson(
                tally.received(),
                tally.accepted(),
                tally.duplicates(),
                tally.quarantined(),
                tally.rejected(),
                tally.errors().stream()
                        .map(e -> new ErrorJson(e.line(), e.field(), e.message()))
                        .toList(),
                tally.brokenAfter() == null,
                tally.brokenAfter());
    }
}
