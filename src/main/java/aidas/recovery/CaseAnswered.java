package aidas.recovery;

import java.time.Instant;

/** A person said the first word to the customer. */
public record CaseAnswered(long id, Instant at) {}
