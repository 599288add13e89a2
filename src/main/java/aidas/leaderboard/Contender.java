package aidas.leaderboard;

import aidas.access.StoreCode;
import aidas.feedback.Answers;
import java.io.Serializable;

/**
 * A store that is compared, with its answers on the board's scale.
 *
 * @param own does it lie in the caller's own scope?
 */
public record Contender(StoreCode store, String name, String city, boolean own, Answers answers)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** How many more answers it takes to enter; 0 when there are enough (R1.1). */
    public long more() {
        return Math.max(0, StoreBoard.FLOOR - answers.n());
    }
}
