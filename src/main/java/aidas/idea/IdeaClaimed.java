package aidas.idea;

import aidas.organisation.EmployeeId;
import java.time.Instant;

/** Who sent it without a name has said so (R2.3). */
public record IdeaClaimed(long idea, EmployeeId author, Instant at) {}
