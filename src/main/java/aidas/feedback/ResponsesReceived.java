package aidas.feedback;

import java.time.Instant;
import java.util.List;

/**
 * Responses were stored; told in the transaction of their intake (R6.6). History comes in as well:
 * who acts on what is new asks for what happened {@link #since} then.
 *
 * @param responses a chunk's new ones, at most 5,000
 */
public record ResponsesReceived(List<Received> responses) {

    /** One of them, and when it happened. */
    public record Received(ResponseKey key, Instant occurredAt) {}

    public ResponsesReceived {
        responses = List.copyOf(responses);
    }

    /** The keys of those that happened at that moment or later. */
    public List<ResponseKey> since(Instant then) {
        return responses.stream()
                .filter(each -> !each.occurredAt().isBefore(then))
                .map(Received::key)
                .toList();
    }
}
