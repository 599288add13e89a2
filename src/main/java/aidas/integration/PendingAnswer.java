package aidas.integration;

import aidas.integration.tool.Facts;
import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import java.time.Instant;

/**
 * What is known of one answer so far.
 *
 * @param source its key
 * @param answer the tool's id of it
 * @param progress as far as any event told
 * @param came when the first of its events did
 * @param changed when the latest was so, as the tool says; null if it never did
 * @param outcome null while it waits
 */
record PendingAnswer(
        long source,
        String answer,
        Progress progress,
        Facts facts,
        Instant came,
        Instant changed,
        State outcome) {

    static PendingAnswer begun(long source, String answer, Instant at) {
        return new PendingAnswer(source, answer, Progress.ANNOUNCED, Facts.NONE, at, null, null);
    }

    boolean isSettled() {
        return outcome != null && outcome.isFinal();
    }

    /** With one more event of it, which may be older than what is known (R3.2). */
    PendingAnswer with(Said said) {
        boolean older =
                changed != null && said.changed() != null && said.changed().isBefore(changed);
        return new PendingAnswer(
                source,
                answer,
                progress.compareTo(said.progress()) < 0 ? said.progress() : progress,
                older ? facts.over(said.facts()) : said.facts().over(facts),
                came,
                older || said.changed() == null ? changed : said.changed(),
                outcome);
    }
}
