package aidas.idea;

import java.time.Instant;

/**
 * An idea went to another stage (R3.2). Merging and its undoing are told by {@link IdeaMerged} and
 * {@link IdeaParted}.
 *
 * @param reason null for none; declining has one
 */
public record IdeaStaged(long idea, Stage from, Stage to, Instant at, Mover by, String reason) {}
