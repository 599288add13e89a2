package aidas.reward;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the person who asked reads of it.
 *
 * @param terms of the day on which it was asked for (R1.2)
 * @param day where the person worked
 * @param decidedAt null while nobody has
 * @param endedAt when it was declined, delivered or cancelled; null before
 * @param reason why it was declined, or cancelled by HR; null for others
 */
public record RedemptionView(
        long id,
        RewardCode reward,
        Terms terms,
        RedemptionState state,
        LocalDate day,
        Instant requestedAt,
        Instant decidedAt,
        Instant endedAt,
        String reason)
        implements Serializable {}
