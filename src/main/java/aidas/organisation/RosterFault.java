package aidas.organisation;

import aidas.shared.web.Messages;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong at one place of a roster file (R3.2).
 *
 * @param line counted from 1, the header being the first
 * @param column the header of the column, empty if it is the line as a whole
 * @param found the cell as it stands there, at most 80 characters of it
 */
public record RosterFault(long line, String column, Expectation expected, String found)
        implements Serializable {

    private static final int SHOWN = 80;

    public RosterFault {
        found = found.length() <= SHOWN ? found : found.substring(0, SHOWN - 1) + "…";
    }

    /** What the place should have held; {@code details} fill the words of the kind. */
    public record Expectation(Kind kind, List<String> details) implements Serializable {

        public Expectation {
            details = List.copyOf(details);
        }

        static Expectation of(Kind kind, Object... details) {
            return new Expectation(kind, Arrays.stream(details).map(String::valueOf).toList());
        }

        /** In the reader's language: "a time zone such as Europe/Sofia". */
        public String inWords(Locale language) {
            String key = "organisation.roster.expected." + kind.name();
            return Messages.of(language, key, details.toArray());
        }
    }

    /**
     * The kinds of expectation; their words are the texts {@code organisation.roster.expected.*}.
     */
    public enum Kind {
        UTF_8,
        CSV,
        NOT_EMPTY_FILE,
        KNOWN_COLUMN,
        COLUMN_ONCE,
        COLUMN_PRESENT,
        CELLS,
        FILLED,
        EMPTY_WITHOUT_EMPLOYEE,
        TEAM_NAME,
        LENGTH,
        PLAIN,
        FORMAT_CODE,
        ZONE,
        LANGUAGE,
        MAIL,
        ROLE,
        DATE,
        AFTER_FROM,
        SAME_AS_BEFORE,
        NO_OVERLAP,
        NO_OVERLAP_STANDING
    }
}
