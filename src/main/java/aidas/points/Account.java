package aidas.points;

import aidas.organisation.EmployeeId;
import java.time.Instant;

/**
 * A person's account.
 *
 * @param joined does the person take part?
 * @param said when the person said so
 */
record Account(EmployeeId who, boolean joined, Instant said, long balance) {}
