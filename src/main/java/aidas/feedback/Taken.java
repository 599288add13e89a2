package aidas.feedback;

/**
 * What became of an answer that the portal itself brought in.
 *
 * @param responseId the key of the response, of this answer or of the same one before; 0 while it
 *     waits in quarantine
 */
public record Taken(ResponseKey key, Outcome outcome, long responseId) {}
