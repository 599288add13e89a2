package aidas.recognition.nomination;

import aidas.organisation.EmployeeId;
import java.time.Instant;

/**
 * A nomination was approved in its last step (R4.2).
 *
 * @param id its key
 * @param call the call it was made for
 * @param name the call's English name, for where the reader's language is not known
 * @param points 0 for none
 */
public record NominationGranted(
        long id, EmployeeId nominee, CallCode call, String name, int points, Instant at) {}
