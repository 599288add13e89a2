package aidas.points;

import java.time.Instant;

/** What a limit kept from being paid. */
record Unpaid(ScoringRule rule, Occurrence it, Limit because, Instant at) {}
