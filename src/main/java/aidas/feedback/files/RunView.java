package aidas.feedback.files;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All about one file on its way in.
 *
 * @param encoding of a text; null for a spreadsheet
 * @param map null until it is mapped
 * @param rows below the headers
 * @param lastLine the last line that was read in the last try or run
 * @param finishedAt when the last try or run ended; null while under way
 */
public record RunView(
        long id,
        String fileName,
        TextEncoding encoding,
        List<String> headers,
        ColumnMap map,
        Stage stage,
        long rows,
        long lastLine,
        Counts counts,
        List<Unlinked> unlinked,
        String uploadedBy,
        Instant uploadedAt,
        Instant finishedAt)
        implements Serializable {

    public RunView {
        headers = List.copyOf(headers);
        unlinked = List.copyOf(unlinked);
    }

    /** How much is done, 0 to 100. */
    public int percent() {
        return (int) Math.min(100, counts.done() * 100 / Math.max(1, rows));
    }
}
