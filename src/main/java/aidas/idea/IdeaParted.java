package aidas.idea;

import java.time.Instant;

/**
 * A merge was undone (R4.3).
 *
 * @param idea what was the duplicate
 */
public record IdeaParted(long idea, long from, Instant at, Mover by) {}
