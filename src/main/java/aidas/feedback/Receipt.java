package aidas.feedback;

/**
 * What the sender of one response is told.
 *
 * @param reason why it waits in quarantine; empty otherwise
 */
public record Receipt(ResponseKey key, Outcome outcome, String reason) {

    static Receipt accepted(ResponseKey key) {
        return new Receipt(key, Outcome.ACCEPTED, "");
    }

    static Receipt duplicate(ResponseKey key) {
        return new Receipt(key, Outcome.DUPLICATE, "");
    }
}
