package aidas.recognition;

import aidas.organisation.EmployeeId;
import java.time.Instant;

/**
 * A thank-you counts no more (R1.7).
 *
 * @param kudos its key
 * @param giver null for a customer's praise
 * @param hidden by HR; else its giver took it back, or the praised person took it down
 */
public record KudosGone(long kudos, EmployeeId giver, boolean hidden, Instant at) {}
