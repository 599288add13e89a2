package aidas.leaderboard.season;

import java.time.Instant;

/**
 * A result's place in the trail.
 *
 * @param number from 1; the last one counts
 * @param hash SHA-256 of rules, inputs and result
 */
public record SnapshotView(int number, Instant at, String by, String hash) {}
