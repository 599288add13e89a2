package aidas.recovery.problem.rest;

import aidas.recovery.problem.ProblemView;
import java.util.List;

/**
 * A problem.
 *
 * @param stores codes; none are all
 * @param owner an employee's number
 * @param closing why it was closed; absent while it is open
 */
public record ProblemJson(
        long id,
        String title,
        String subject,
        List<String> stores,
        String owner,
        String openedAt,
        boolean open,
        String closing,
        List<ActionJson> actions) {

    /**
     * Something that is done about it.
     *
     * @param doneOn absent while it is not done
     */
    public record ActionJson(
            long id,
            String what,
            String owner,
            String due,
            String doneOn,
            String note,
            boolean late) {

        static ActionJson of(ProblemView.ActionView action) {
            return new ActionJson(
                    action.id(),
                    action.what(),
                    action.owner().number().value(),
                    action.due().toString(),
                    action.done() ? action.doneOn().toString() : null,
                    action.done() ? action.note() : null,
                    action.late());
        }
    }

    static ProblemJson of(ProblemView problem) {
        return new ProblemJson(
                problem.id(),
                problem.title(),
                problem.subject().key(),
                problem.stores().stream().map(store -> store.code().value()).toList(),
                problem.owner().number().value(),
                problem.openedAt().toString(),
                problem.open(),
                problem.open() ? null : problem.closing(),
                problem.actions().stream().map(ActionJson::of).toList());
    }
}
