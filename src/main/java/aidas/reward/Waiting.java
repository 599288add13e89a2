package aidas.reward;

import aidas.recognition.value.Tongues;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that waits for who sees to it, without prices and balances (R4.3).
 *
 * @param name of the reward, in the terms of its day
 * @param day on which it was asked for, where the person worked
 * @param employee the number of who asked
 * @param person given and family name
 * @param store where the person works today; null for nowhere
 * @param own did the caller ask for it?
 */
public record Waiting(
        long id,
        RewardCode reward,
        Tongues name,
        Approver approver,
        RedemptionState state,
        LocalDate day,
        Instant requestedAt,
        String employee,
        String person,
        String store,
        boolean own)
        implements Serializable {

    /** Is it still to be decided? */
    public boolean undecided() {
        return state == RedemptionState.REQUESTED;
    }
}
