package aidas.reward;

import java.io.Serializable;

/**
 * Something that was asked for, as HR takes it along (R6.3).
 *
 * @param reason why it was declined or cancelled; null for others
 * @param decidedBy a login; null if nobody decided
 * @param endedBy a login; null before
 */
public record Kept(Waiting it, String reason, String decidedBy, String endedBy)
        implements Serializable {}
