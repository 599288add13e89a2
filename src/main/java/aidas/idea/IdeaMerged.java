package aidas.idea;

import java.time.Instant;

/**
 * A duplicate was merged: its votes count for the other one (R4.1).
 *
 * @param idea the duplicate
 */
public record IdeaMerged(long idea, long into, Instant at, Mover by) {}
