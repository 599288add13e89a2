package aidas.feedback;

/** What became of a well-formed response. */
public enum Outcome {
    /** New, linked and counted. */
    ACCEPTED,
    /** It had come before; nothing changed. */
    DUPLICATE,
    /** It speaks of a store, team or employee that nobody knows; it waits. */
    QUARANTINED
}
