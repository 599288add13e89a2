package aidas.idea.trial;

import java.io.Serializable;
import java.time.Instant;

/**
 * A trial as everybody here may know it.
 *
 * @param hash of the frozen plan; null for a draft
 * @param frozenAt null for a draft
 */
public record TrialFacts(
        long id, long idea, Plan plan, TrialState state, String hash, Instant frozenAt)
        implements Serializable {}
