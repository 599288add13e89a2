package aidas.feedback;

import aidas.shared.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/** A CSV file, UTF-8, with headers; comma, semicolon or tab apart (R6.2). */
public final class CsvLines implements Lines {

    private static final int LONGEST = 64 * 1024;
    private static final int BOM = 0xFEFF;

    private final InputStream bytes;
    private Iterator<CsvRecord> records;
    private Headers headers;

    public CsvLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /**
     * @throws Refused at the first line, if the headers are not ours
     */
    @Override
    public Optional<Line> next() throws IOException {
        if (headers == null) {
            records = records();
            headers = Headers.of(read().orElseThrow(CsvLines::empty).getFields());
        }
        return read().map(
                        record ->
                                new Line(
                                        record.getStartingLineNumber(),
                                        headers.draft(record.getFields()),
                                        record.getFields().stream()
                                                .mapToInt(String::length)
                                                .sum()));
    }

    private Iterator<CsvRecord> records() throws IOException {
        var reader =
                new BufferedReader(
                        new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), LONGEST);
        return CsvReader.builder()
                .fieldSeparator(separator(reader))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST)
                .ofCsvRecord(reader)
                .iterator();
    }

    private static Refused empty() {
        return new Refused("", "expected a line of headers, the file is empty");
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

    /** The one that the first line has most of; a byte order mark before it is passed over. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(8);
        if (reader.read() != BOM) {
            reader.reset();
        }
        reader.mark(8192);
        int[] counts = new int[3];
        for (int i = 0; i < 8000; i++) {
            int c = reader.read();
            if (c < 0 || c == '\n') {
                break;
            }
            int found = ",;\t".indexOf(c);
            if (found >= 0) {
                counts[found]++;
            }
        }
        reader.reset();
        int most = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[most] ? 2 : most);
    }
}
