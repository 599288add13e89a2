package aidas.recovery.problem;

import java.time.LocalDate;

/**
 * Something to be done about a problem.
 *
 * @param owner an employee's number
 * @param due null if it cannot be read
 */
public record ActionDraft(String what, String owner, LocalDate due) {

    public ActionDraft {
        what = what == null ? "" : what.strip();
        owner = owner == null ? "" : owner.strip();
    }
}
