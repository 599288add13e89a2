package aidas.insight.fact;

/**
 * A fact as somebody wrote it; an empty text where nothing was.
 *
 * @param line of a table, counted from 1, the header being the first; else the place in a request
 */
public record FactDraft(
        long line,
        String store,
        String month,
        String measure,
        String value,
        String n,
        String variance) {}
