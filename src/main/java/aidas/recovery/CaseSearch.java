package aidas.recovery;

import java.io.Serializable;

/**
 * What is looked for in the queue.
 *
 * @param words in reference, name or complaint; empty for any
 * @param state {@code open}, {@code all}, or the code of one; others are read as {@code open}
 * @param store code; empty for each
 * @param cause code; empty for each
 * @param owner {@code mine}, {@code nobody}, or empty for each
 * @param late only those past their time?
 */
public record CaseSearch(
        String words,
        String state,
        String store,
        String cause,
        String owner,
        boolean late,
        int first,
        int size)
        implements Serializable {

    public static final int MOST = 100;

    public CaseSearch {
        first = Math.max(0, first);
        size = Math.clamp(size, 1, MOST);
    }

    /** Open cases, those that are due first. */
    public static CaseSearch open() {
        return new CaseSearch("", "open", "", "", "", false, 0, 50);
    }
}
