package aidas.organisation;

import aidas.organisation.RosterFault.Kind;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a roster file: text, separator, header, then row by row (R3.1). */
final class RosterReader {

    private static final char MARK = '\uFEFF';

    private final Faults faults = new Faults();
    private final RosterRows rows = new RosterRows();
    private final Map<RosterColumn, Integer> places = new EnumMap<>(RosterColumn.class);
    private int width;
    private long count;

    private RosterReader() {}

    /** Never throws for what stands in the file: every fault is told. */
    static RosterFile read(byte[] bytes) {
        return new RosterReader().run(bytes);
    }

    private RosterFile run(byte[] bytes) {
        String text = decode(bytes);
        if (faults.none()) {
            readRows(text);
        }
        return faults.none()
                ? new RosterFile.Sound(rows.roster(), rows.lines(), count)
                : faults.asFaulty();
    }

    private String decode(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        decoder.onMalformedInput(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            String octet = "byte 0x%02X".formatted(bytes[in.position()]);
            faults.add(line, "", octet, Kind.UTF_8);
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private void readRows(String text) {
        try (var csv =
                CsvReader.builder()
                        .fieldSeparator(separatorOf(text))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                if (places.isEmpty()) {
                    readHeader(record);
                    if (!faults.none()) {
                        return;
                    }
                } else {
                    readRow(record);
                }
            }
        } catch (CsvParseException broken) {
            faults.add(lineOf(broken), "", "", Kind.CSV);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        if (count == 0 && faults.none()) {
            faults.add(1, "", "", Kind.NOT_EMPTY_FILE);
        }
    }

    /** A semicolon if the header has more of them than commas, as spreadsheets write here. */
    private static char separatorOf(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private void readHeader(CsvRecord record) {
        long line = record.getStartingLineNumber();
        var seen = new HashSet<String>();
        width = record.getFieldCount();
        for (int i = 0; i < width; i++) {
            String header = record.getField(i).strip();
            var column = RosterColumn.ofHeader(header);
            if (column.isEmpty()) {
                faults.add(line, header, header, Kind.KNOWN_COLUMN, allHeaders());
            } else if (!seen.add(header)) {
                faults.add(line, header, header, Kind.COLUMN_ONCE);
            } else {
                places.put(column.get(), i);
            }
        }
        for (RosterColumn column : RosterColumn.values()) {
            if (!seen.contains(column.header())) {
                faults.add(line, column.header(), "", Kind.COLUMN_PRESENT, column.header());
            }
        }
    }

    private static String allHeaders() {
        return Arrays.stream(RosterColumn.values())
                .map(RosterColumn::header)
                .collect(Collectors.joining(", "));
    }

    private void readRow(CsvRecord record) {
        count++;
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() == width) {
            rows.take(new RosterRow(line, record, places, faults));
        } else {
            faults.add(line, "", String.valueOf(record.getFieldCount()), Kind.CELLS, width);
        }
    }

    /** The parser tells the line only in its message; without it the first line must do. */
    private static long lineOf(CsvParseException broken) {
        var digits = Pattern.compile("line (\\d+)").matcher(broken.getMessage());
        return digits.find() ? Long.parseLong(digits.group(1)) : 1;
    }
}
