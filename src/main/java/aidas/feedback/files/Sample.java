package aidas.feedback.files;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The headers of a file and its first rows, to map by and to show. */
public record Sample(List<String> headers, List<List<String>> rows) implements Serializable {

    private static final int ROWS = 200;
    private static final int SHOWN = 5;

    public Sample {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    static Sample of(Path file, TextEncoding encoding) throws IOException {
        try (var table = Rows.open(file, encoding)) {
            var rows = new ArrayList<List<String>>();
            var row = table.next();
            while (row.isPresent() && rows.size() < ROWS) {
                rows.add(row.get().cells());
                row = table.next();
            }
            return new Sample(table.headers(), rows);
        }
    }

    /** The few rows that a page shows. */
    public List<List<String>> shown() {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    /** The texts of a column that are not blank. */
    public List<String> column(String header) {
        int at = headers.indexOf(header);
        return rows.stream()
                .filter(row -> at >= 0 && at < row.size() && !row.get(at).isBlank())
                .map(row -> row.get(at).strip())
                .toList();
    }
}
