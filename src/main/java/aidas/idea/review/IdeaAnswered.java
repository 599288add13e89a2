package aidas.idea.review;

import aidas.idea.Mover;
import java.time.Instant;

/**
 * Somebody answered an idea for the company (R3.3).
 *
 * @param answer its key
 */
public record IdeaAnswered(long idea, long answer, Instant at, Mover by) {}
