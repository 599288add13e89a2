package aidas.organisation;

import aidas.organisation.RosterFault.Kind;
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

/** Reads a roster file: text, separator, header, then row by row (R3.1). */
final class RosterReader {

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
        try {
            readRows(CsvText.decode(bytes));
        } catch (CsvText.NotUtf8 e) {
            faults.add(e.line(), "", e.octet(), Kind.UTF_8);
        }
        return faults.none()
                ? new RosterFile.Sound(rows.roster(), rows.lines(), count)
                : faults.asFaulty();
    }

    private void readRows(String text) {
        try (var csv = CsvText.rows(text)) {
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
            faults.add(CsvText.lineOf(broken), "", "", Kind.CSV);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        if (count == 0 && faults.none()) {
            faults.add(1, "", "", Kind.NOT_EMPTY_FILE);
        }
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
}
