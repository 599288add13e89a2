package aidas.recovery;

import aidas.organisation.EmployeeId;
import java.time.Instant;

/**
 * Somebody is to work a case.
 *
 * @param by null for a login without a number
 */
public record CaseGiven(long id, EmployeeId to, EmployeeId by, Instant at) {}
