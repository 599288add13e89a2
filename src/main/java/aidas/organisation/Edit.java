package aidas.organisation;

/** What became of a change by hand. */
public enum Edit {
    SAVED,
    /** The facts were like that already; nothing was written. */
    UNCHANGED,
    /** Somebody else changed it since it was read; nothing was written. */
    STALE
}
