package aidas.insight.fact;

import aidas.shared.web.Messages;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong at one place (R3.2).
 *
 * @param line of a table, counted from 1, the header being the first; else the place in a request
 * @param column the header of the column, empty if it is the line as a whole
 * @param details fill the words of the kind
 * @param found what stands there, at most 80 characters of it
 */
public record FactFault(long line, String column, Kind kind, List<String> details, String found)
        implements Serializable {

    private static final int SHOWN = 80;

    public FactFault {
        details = List.copyOf(details);
        found = found.length() <= SHOWN ? found : found.substring(0, SHOWN - 1) + "…";
    }

    static FactFault of(long line, String column, String found, Kind kind, Object... details) {
        return new FactFault(
                line, column, kind, Arrays.stream(details).map(String::valueOf).toList(), found);
    }

    /** What was expected, in the reader's language: "a month such as 2026-03". */
    public String expected(Locale language) {
        return Messages.of(language, "insight.fact.expected." + kind.name(), details.toArray());
    }

    /** The kinds of expectation; their words are the texts {@code insight.fact.expected.*}. */
    public enum Kind {
        UTF_8,
        CSV,
        NOT_EMPTY_FILE,
        KNOWN_COLUMN,
        COLUMN_ONCE,
        COLUMN_PRESENT,
        CELLS,
        KNOWN_STORE,
        MONTH,
        KNOWN_MEASURE,
        NUMBER,
        WHOLE,
        N,
        N_OF_EMPLOYEES,
        VARIANCE,
        ONCE,
        KEPT
    }
}
