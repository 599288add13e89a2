package aidas.recognition;

import aidas.access.EmployeeNumber;
import java.time.Instant;

/**
 * A thank-you of an earlier programme.
 *
 * @param giver null if the client named none that can be
 * @param givenAt null if the client told none that can be
 * @param source of the customer's answer it quotes; null for none
 * @param kudos the rest, as if it were given now; its {@code answer} is null
 */
public record PastKudos(
        EmployeeNumber giver, Instant givenAt, String source, String externalId, NewKudos kudos) {}
