package aidas.integration.tool;

import java.time.Instant;

/** What one payload is about. */
public sealed interface Incoming {

    /** The tool's own id of the event; empty if it gives none. */
    String event();

    /** How far its author is. */
    enum Progress {
        /** It is told that there is an answer, not what it says. */
        ANNOUNCED,
        /** Its author may go on. */
        OPEN,
        DONE
    }

    /**
     * Something of one customer's answer.
     *
     * @param answer the tool's id of it, the same in all its events
     * @param changed when that was so, as the tool says; null if it does not
     */
    record Said(String event, String answer, Progress progress, Instant changed, Facts facts)
            implements Incoming {}

    /** Nothing for us. */
    record Passed(String event, Why because) implements Incoming {}
}
