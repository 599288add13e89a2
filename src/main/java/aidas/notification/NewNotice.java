package aidas.notification;

import aidas.organisation.EmployeeId;
import java.time.Instant;

/**
 * Something that concerns a person.
 *
 * @param who the person
 * @param matter what it is about; told again of the same, nothing changes
 * @param actor who did it; null if that is not told
 * @param word at most 120 characters that cannot be looked up by the matter's key; empty for none
 */
public record NewNotice(
        EmployeeId who, Kind kind, Matter matter, EmployeeId actor, String word, Instant at) {

    static NewNotice by(EmployeeId actor, EmployeeId who, Kind kind, Matter matter, Instant at) {
        return new NewNotice(who, kind, matter, actor, "", at);
    }

    static NewNotice of(EmployeeId who, Kind kind, Matter matter, String word, Instant at) {
        return new NewNotice(who, kind, matter, null, word, at);
    }
}
