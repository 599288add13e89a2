package aidas.recovery.problem.rest;

import aidas.recovery.problem.ActionDraft;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Something to be done about a problem.
 *
 * @param owner an employee's number
 * @param due such as {@code 2026-03-14}
 */
public record ActionDraftJson(String what, String owner, String due) {

    ActionDraft draft() {
        return new ActionDraft(what, owner, day(due));
    }

    /** Null for what is no day: the draft's own check names the field. */
    static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
