package aidas.display.rest;

import aidas.display.ActionEntry;
import aidas.display.ActionFacts;
import java.time.Instant;

/**
 * What a store does about its feedback.
 *
 * @param id of one that is kept; not read
 * @param done not read where one is made
 * @param doneAt null while it is open; not read
 */
public record ActionFactsJson(Long id, String words, String due, boolean done, Instant doneAt) {

    static ActionFactsJson of(ActionEntry action) {
        return new ActionFactsJson(
                action.id(),
                action.facts().words(),
                action.facts().due().toString(),
                action.done(),
                action.doneAt());
    }

    ActionFacts toFacts() {
        return new ActionFacts(words, Given.day("due", due));
    }
}
