package aidas.feedback.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A table read from its first row to its last, one row in memory; blank rows are passed over. */
interface Rows extends Closeable {

    /** The first row, without blanks around names and without nameless columns at its end. */
    List<String> headers();

    /**
     * @return empty at the end
     * @throws IOException if the rest cannot be read
     */
    Optional<TableRow> next() throws IOException;

    /**
     * @param encoding of a text; null for a spreadsheet
     */
    static Rows open(Path file, TextEncoding encoding) throws IOException {
        return encoding == null ? new XlsxRows(file) : new CsvRows(file, encoding);
    }

    /** Names as they stand, but for blanks around them and columns at the end without a name. */
    static List<String> names(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return cells.subList(0, last).stream().map(String::strip).toList();
    }
}
