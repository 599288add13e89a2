package aidas.recognition.badge;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * People were awarded badges, all of them in one transaction (R3.5).
 *
 * @param awards one or more, of one badge after another, each in the order of days
 * @param at when they were awarded
 */
public record BadgesAwarded(List<One> awards, Instant at) {

    public BadgesAwarded {
        awards = List.copyOf(awards);
    }

    /**
     * One of them.
     *
     * @param award its key
     * @param day on which it was earned
     */
    public record One(long award, BadgeCode badge, EmployeeId who, LocalDate day) {}
}
