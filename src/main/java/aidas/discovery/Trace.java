package aidas.discovery;

import aidas.organisation.EmployeeId;
import java.io.Serializable;

/**
 * What is known of one person's last year.
 *
 * @param points that were earned or given; null for who takes no part
 * @param adopted ideas that credit the person
 * @param declined the same
 * @param colleagues of other teams who thanked the person
 * @param customers who named the person in praise
 */
record Trace(
        EmployeeId id,
        String number,
        String givenName,
        String familyName,
        String store,
        Long points,
        int adopted,
        int declined,
        int colleagues,
        int customers)
        implements Serializable {}
