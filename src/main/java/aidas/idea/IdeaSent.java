package aidas.idea;

import aidas.organisation.EmployeeId;
import java.time.Instant;

/**
 * An idea was sent, and waits for its answer (R1.5).
 *
 * @param author null for one without a name
 * @param at the beginning of the day for one without a name
 */
public record IdeaSent(long idea, EmployeeId author, Instant at) {}
