package aidas.challenge;

import aidas.organisation.EmployeeId;
import aidas.recognition.value.Tongues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A challenge is over and its result is written; published once for each, in that transaction.
 *
 * @param met did all together, or at least one store, meet the goal?
 * @param points for each of the participants; 0 for none
 * @param day the last one of the challenge
 * @param participants of the units that met it, by key
 */
public record ChallengeClosed(
        long id,
        ChallengeCode code,
        Tongues name,
        boolean met,
        int points,
        LocalDate day,
        Instant at,
        List<EmployeeId> participants) {

    public ChallengeClosed {
        participants = List.copyOf(participants);
    }
}
