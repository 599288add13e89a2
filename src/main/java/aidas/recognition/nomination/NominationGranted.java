package aidas.recognition.nomination;

import aidas.organisation.EmployeeId;
import aidas.recognition.value.Tongues;
import java.time.Instant;

/**
 * A nomination was approved in its last step (R4.2).
 *
 * @param id its key
 * @param call the call it was made for
 * @param name of the call
 * @param points 0 for none
 */
public record NominationGranted(
        long id, EmployeeId nominee, CallCode call, Tongues name, int points, Instant at) {}
