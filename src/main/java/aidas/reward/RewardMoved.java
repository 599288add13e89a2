package aidas.reward;

import aidas.access.EmployeeNumber;
import java.time.Instant;

/**
 * Something that a person asked for has moved, in this transaction (R3.5).
 *
 * @param redemption its key
 * @param person who asked for it
 * @param state in which it is now
 * @param own did that person move it?
 */
public record RewardMoved(
        long redemption,
        EmployeeNumber person,
        RewardCode reward,
        RedemptionState state,
        boolean own,
        Instant at) {}
