package aidas.feedback.unsolicited;

/**
 * Something that was said unasked was recorded, in the same transaction.
 *
 * @param id its key
 */
public record VoiceRecorded(long id) {}
