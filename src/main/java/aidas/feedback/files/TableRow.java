package aidas.feedback.files;

import java.util.List;

/**
 * One row of a file below its headers.
 *
 * @param line counted from 1, headers included; for a record over several lines the first
 * @param cells as texts, empty where there is nothing
 */
public record TableRow(long line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
