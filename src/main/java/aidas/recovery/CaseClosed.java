package aidas.recovery;

import java.time.Instant;

/** A case ended. */
public record CaseClosed(long id, Outcome outcome, Instant at) {}
