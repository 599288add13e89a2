package aidas.insight.fact;

import aidas.insight.fact.FactFault.Kind;
import aidas.shared.CsvText;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a table of facts: text, separator, header, then row by row (R3.1). */
final class FactReader {

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
            rows(CsvText.decode(bytes));
        } catch (CsvText.NotUtf8 e) {
            faults.add(FactFault.of(e.line(), "", e.octet(), Kind.UTF_8));
        }
    }

    private void rows(String text) {
        try (var csv = CsvText.rows(text)) {
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
            faults.add(FactFault.of(CsvText.lineOf(broken), "", "", Kind.CSV));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        if (count == 0 && faults.none()) {
            faults.add(FactFault.of(1, "", "", Kind.NOT_EMPTY_FILE));
        }
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
}
