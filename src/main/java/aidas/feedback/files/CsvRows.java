package aidas.feedback.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A table of text (R1.5). */
final class CsvRows implements Rows {

    private static final String SEPARATORS = ",;\t|";
    private static final int LONGEST = 1 << 18;
    private static final int LOOK = 1 << 15;

    private final BufferedReader reader;
    private final Iterator<CsvRecord> records;
    private final List<String> headers;

    CsvRows(Path file, TextEncoding encoding) throws IOException {
        reader = encoding.open(file);
        try {
            records =
                    CsvReader.builder()
                            .fieldSeparator(separator(reader))
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .maxBufferSize(LONGEST)
                            .ofCsvRecord(reader)
                            .iterator();
            headers = read().map(CsvRecord::getFields).map(Rows::names).orElse(List.of());
        } catch (IOException broken) {
            reader.close();
            throw broken;
        }
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        while (true) {
            var row = read().map(r -> new TableRow(r.getStartingLineNumber(), r.getFields()));
            if (row.isEmpty() || !row.get().isBlank()) {
                return row.map(this::withoutNameless);
            }
        }
    }

    /** Separators at the end of each line make columns without a name, which hold nothing. */
    private TableRow withoutNameless(TableRow row) {
        var cells = row.cells();
        int width = headers.size();
        boolean more = cells.size() > width;
        return more && cells.subList(width, cells.size()).stream().allMatch(String::isBlank)
                ? new TableRow(row.line(), cells.subList(0, width))
                : row;
    }

    private Optional<CsvRecord> read() throws IOException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LOOK + 1);
        var counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < LOOK; i++) {
            int c = reader.read();
            if (c < 0 || c == '\n' && !quoted) {
                break;
            }
            quoted ^= c == '"';
            int found = SEPARATORS.indexOf(c);
            if (found >= 0 && !quoted) {
                counts[found]++;
            }
        }
        reader.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
