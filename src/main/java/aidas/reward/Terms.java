package aidas.reward;

import aidas.recognition.value.Tongues;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reward is and under which terms it is had.
 *
 * @param price in points, from 0
 * @param limit null for none
 * @param from the first day; null if it has begun
 * @param until the last day; null for none
 */
public record Terms(
        Tongues name,
        Tongues description,
        Kind kind,
        int price,
        Limit limit,
        Approver approver,
        LocalDate from,
        LocalDate until)
        implements Serializable {

    /** What stands in the way on that day, whoever asks. */
    Optional<Hindrance> closed(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return Optional.of(Hindrance.EARLY);
        }
        return until != null && day.isAfter(until) ? Optional.of(Hindrance.LATE) : Optional.empty();
    }

    /** Does it cost nothing? */
    public boolean free() {
        return price == 0;
    }
}
