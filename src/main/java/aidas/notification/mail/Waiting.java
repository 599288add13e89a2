package aidas.notification.mail;

import aidas.organisation.EmployeeId;
import java.time.Instant;

/**
 * A letter that waits to be written and sent.
 *
 * @param notice the one it is about; 0 for a letter of the day or the week
 * @param since of the latter, what it tells is younger; null for others
 * @param made and not younger than this
 * @param tries how often its address was refused
 */
record Waiting(
        long id,
        EmployeeId who,
        LetterKind kind,
        long notice,
        Instant since,
        Instant made,
        int tries) {}
