package aidas.feedback.ledger;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param username the login
 * @param name to show
 * @param employeeId null for somebody who is no employee
 */
record Signature(String username, String name, Long employeeId, Instant at) {}
