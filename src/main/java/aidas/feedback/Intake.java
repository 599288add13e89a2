package aidas.feedback;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Takes feedback in: one response, or a chunk of many, in one transaction each. */
@UseCases
public class Intake {

    @Inject Booking booking;
    @Inject IdempotentRequests requests;
    @Inject IntakeMeter meter;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * @throws aidas.shared.Refused if the draft is not well formed
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public Receipt receive(Draft draft) {
        var response = NewResponse.of(draft, booking.surveys(), clock.instant());
        return meter.counted(booking.book(List.of(response))).getFirst();
    }

    /**
     * The same request again gets the same answer (R2.2).
     *
     * @throws aidas.shared.Unprocessable if the key was used with another body
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public Receipt receive(Draft draft, IdempotencyKey key) {
        var response = NewResponse.of(draft, booking.surveys(), clock.instant());
        var client = caller.username();
        var before = requests.answered(client, key, response.key());
        if (before.isPresent()) {
            return before.get();
        }
        var receipt = meter.counted(booking.book(List.of(response))).getFirst();
        if (requests.remember(client, key, receipt, clock.instant())) {
            return receipt;
        }
        // Another request with this key won: its response is in, so this booking changed nothing.
        return requests.answered(client, key, response.key()).orElse(receipt);
    }

    /** The versions of surveys by which answers are read: asked for once a file. */
    @Requires({Role.INGEST, Role.ADMIN})
    public SurveyCatalogue surveys() {
        return booking.surveys();
    }

    /** A receipt for each, in the order given. */
    @Requires({Role.INGEST, Role.ADMIN})
    public List<Receipt> receiveAll(List<NewResponse> chunk) {
        return meter.counted(booking.book(chunk));
    }
}
