package aidas.feedback;

import aidas.feedback.Linked.Known;
import aidas.feedback.ResponsesReceived.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Stores what is linked, sums it up and tells of it, in the caller's transaction (R5.1, R6.6). */
@ApplicationScoped
class Keeping {

    @Inject Responses responses;
    @Inject Rollups rollups;
    @Inject Event<ResponsesReceived> received;
    @Inject Clock clock;

    /**
     * @param known sorted by key
     * @return those that were new
     */
    List<Known> keep(List<Known> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        var fresh = responses.add(known, clock.instant());
        rollups.add(fresh);
        if (!fresh.isEmpty()) {
            received.fire(
                    new ResponsesReceived(
                            fresh.stream().map(Known::response).map(Keeping::received).toList()));
        }
        return fresh;
    }

    private static Received received(NewResponse response) {
        return new Received(response.key(), response.interaction().occurredAt());
    }
}
