package aidas.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Takes in what the portal itself asked customers, and what tools delivered whose signature was
 * checked. It checks no rights: the feature that calls it knows by what the answer came. Runs in
 * the caller's transaction.
 */
@ApplicationScoped
public class OwnAnswers {

    @Inject Booking booking;
    @Inject IntakeMeter meter;
    @Inject Responses responses;
    @Inject Clock clock;

    /**
     * One answer, once (R2.1, R6.7).
     *
     * @throws aidas.shared.Refused if the draft is not well formed; nothing is stored then
     */
    public Taken take(Draft draft) {
        var response = NewResponse.of(draft, booking.surveys(), clock.instant());
        var receipt = meter.counted(booking.book(List.of(response))).getFirst();
        return new Taken(response.key(), receipt.outcome(), responses.id(response.key()));
    }
}
