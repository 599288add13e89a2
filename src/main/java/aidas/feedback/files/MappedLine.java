package aidas.feedback.files;

import aidas.feedback.Draft;
import aidas.feedback.Field;
import java.util.Map;

/**
 * A row as a draft of a response.
 *
 * @param found what stood in the columns of each field, to be shown when it is refused
 */
record MappedLine(long line, Draft draft, Map<Field, String> found) {

    MappedLine {
        found = Map.copyOf(found);
    }

    /** Characters, to keep a chunk within bounds. */
    int size() {
        return found.values().stream().mapToInt(String::length).sum();
    }
}
