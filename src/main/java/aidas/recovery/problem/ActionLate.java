package aidas.recovery.problem;

import aidas.organisation.EmployeeId;
import java.time.Instant;

/** The day of something that is to be done about a problem is over; told once. */
public record ActionLate(long problem, long action, EmployeeId owner, Instant at) {}
