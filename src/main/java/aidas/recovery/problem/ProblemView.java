package aidas.recovery.problem;

import aidas.organisation.EmployeeFacts;
import aidas.organisation.StoreFacts;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A problem as it is shown.
 *
 * @param stores where it comes back, by name; none are all
 * @param closing why it was closed; empty while it is open
 * @param changes may the reader change it?
 */
public record ProblemView(
        long id,
        String title,
        Subject subject,
        List<StoreFacts> stores,
        EmployeeFacts owner,
        Instant openedAt,
        boolean open,
        String closing,
        List<ActionView> actions,
        boolean changes)
        implements Serializable {

    public ProblemView {
        stores = List.copyOf(stores);
        actions = List.copyOf(actions);
    }

    /**
     * Something that is done about it.
     *
     * @param doneOn null while it is not done
     * @param late is its day over?
     */
    public record ActionView(
            long id,
            String what,
            EmployeeFacts owner,
            LocalDate due,
            LocalDate doneOn,
            String note,
            boolean late)
            implements Serializable {

        public boolean done() {
            return doneOn != null;
        }
    }

    /** How much of it is not done. */
    public long undone() {
        return actions.stream().filter(action -> !action.done()).count();
    }
}
