package aidas.recognition;

import java.time.Instant;

/**
 * A thank-you counts no more (R1.7).
 *
 * @param kudos its key
 * @param hidden by HR; else its giver took it back
 */
public record KudosGone(long kudos, boolean hidden, Instant at) {}
