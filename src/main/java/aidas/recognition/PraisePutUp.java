package aidas.recognition;

import aidas.organisation.EmployeeId;
import java.time.Instant;

/**
 * A lead put a customer's words about somebody on the wall (R8.6).
 *
 * @param kudos the praise's key
 */
public record PraisePutUp(long kudos, EmployeeId praised, Instant at) {}
