package aidas.insight.fact;

import aidas.insight.fact.FactFault.Kind;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a table of facts: text, separator, header, then row by row (R3.1). */
final class FactReader {

    private static final char MARK = '\uFEFF';

    private final FactFaults faults = new FactFaults();
    private final FactCheck check;
    private final Map<FactColumn, Integer> places = new EnumMap<>(FactColumn.class);
    private int width;
    private long count;

    private FactReader(Known known) {
        this.check = new FactCheck(known, faults);
    }

    /** Never throws for what stands in the table: every fault is told. */
    static FactFile read(byte[] bytes, Known known) {
        var reader = new FactReader(known);
        reader.run(bytes);
        return reader.check.outcome();
    }

    private void run(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            rows(text.startsWith(String.valueOf(MARK)) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.add(FactFault.of(1, "", "", Kind.UTF_8));
        }
    }

    private void rows(String text) {
        try (var csv =
                CsvReader.builder()
                        .fieldSeparator(separatorOf(text))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (places.isEmpty()) {
                    header(row);
                    if (!faults.none()) {
                        return;
                    }
                } else {
                    row(row);
                }
            }
        } catch (CsvParseException broken) {
            faults.add(FactFault.of(lineOf(broken), "", "", Kind.CSV));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        if (count == 0 && faults.none()) {
            faults.add(FactFault.of(1, "", "", Kind.NOT_EMPTY_FILE));
        }
    }

    /** A semicolon if the header has more of them than commas, as spreadsheets write here. */
    private static char separatorOf(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        return semicolons > header.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private void header(CsvRecord record) {
        long line = record.getStartingLineNumber();
        var seen = new HashSet<String>();
        width = record.getFieldCount();
        for (int i = 0; i < width; i++) {
            var header = record.getField(i).strip();
            var column = FactColumn.ofHeader(header);
            if (column.isEmpty()) {
                faults.add(FactFault.of(line, header, header, Kind.KNOWN_COLUMN, allHeaders()));
            } else if (!seen.add(header)) {
                faults.add(FactFault.of(line, header, header, Kind.COLUMN_ONCE));
            } else {
                places.put(column.get(), i);
            }
        }
        Arrays.stream(FactColumn.values())
                .filter(column -> column.required && !seen.contains(column.header()))
                .map(FactColumn::header)
                .forEach(h -> faults.add(FactFault.of(line, h, "", Kind.COLUMN_PRESENT, h)));
    }

    private static String allHeaders() {
        return Arrays.stream(FactColumn.values())
                .map(FactColumn::header)
                .collect(Collectors.joining(", "));
    }

    private void row(CsvRecord record) {
        count++;
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != width) {
            var found = String.valueOf(record.getFieldCount());
            faults.add(FactFault.of(line, "", found, Kind.CELLS, width));
            return;
        }
        check.take(
                new FactDraft(
                        line,
                        cell(record, FactColumn.STORE),
                        cell(record, FactColumn.MONTH),
                        cell(record, FactColumn.MEASURE),
                        cell(record, FactColumn.VALUE),
                        cell(record, FactColumn.N),
                        cell(record, FactColumn.VARIANCE)));
    }

    private String cell(CsvRecord record, FactColumn column) {
        var place = places.get(column);
        return place == null ? "" : record.getField(place).strip();
    }

    /** The parser tells the line only in its message; without it the first line must do. */
    private static long lineOf(CsvParseException broken) {
        var digits = Pattern.compile("line (\\d+)").matcher(broken.getMessage());
        return digits.find() ? Long.parseLong(digits.group(1)) : 1;
    }
}
