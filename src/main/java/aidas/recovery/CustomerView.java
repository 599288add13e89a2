package aidas.recovery;

import aidas.access.Language;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A case as its customer reads it: no notes, no family names, no amounts but their own.
 *
 * @param steps all four, in their order
 * @param answerBy by when the next word is promised, in the store's zone
 * @param pause why the clock is stopped; null if it runs
 * @param asks is the customer asked whether it is solved?
 * @param scores is the customer asked for a second score?
 * @param outcome null while it is open
 */
public record CustomerView(
        String reference,
        String store,
        Language language,
        List<Mark> steps,
        ZonedDateTime answerBy,
        Pause pause,
        boolean asks,
        boolean scores,
        Outcome outcome,
        boolean reopened,
        List<Said> messages) {

    /**
     * A step.
     *
     * @param at when it was done; null if it is still to come
     * @param now does it come next?
     */
    public record Mark(Step step, ZonedDateTime at, boolean now) {}

    /**
     * Words between us.
     *
     * @param who the first name; empty for the customer, or if it is the portal's
     */
    public record Said(EntryKind kind, String words, String who, ZonedDateTime at) {}

    public CustomerView {
        steps = List.copyOf(steps);
        messages = List.copyOf(messages);
    }
}
