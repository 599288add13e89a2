package aidas.feedback.files;

import aidas.feedback.Field;
import aidas.feedback.files.Origin.Columns;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a file's columns become our fields.
 *
 * @param origins by field; a field that is absent is not in the file
 * @param zone of the moments; empty for the zone of each line's store (R3.3)
 * @param comma whether a comma parts a number's decimals (R2.5)
 * @param encoding of a text; null for a spreadsheet
 */
public record ColumnMap(
        Map<Field, Origin> origins,
        DatePattern dates,
        String zone,
        boolean comma,
        TextEncoding encoding)
        implements Serializable {

    public ColumnMap {
        origins = Map.copyOf(origins);
    }

    /** Required fields without an origin; a scale or a survey will do (R2.3). */
    public List<Field> missing() {
        return Field.missing(origins.keySet());
    }

    /** The same origins with the order of dates and the decimals that the sample seems to have. */
    public ColumnMap adjustedTo(Sample sample) {
        return Guess.manner(sample, this);
    }

    /**
     * To be offered for another file. Where lines have only their numbers, the file's name tells
     * line 2 of March from line 2 of April; the old name would make it a duplicate.
     */
    ColumnMap offeredFor(String fileName) {
        if (!(origins.get(Field.EXTERNAL_ID) instanceof Origin.LineNumber)
                || !(origins.get(Field.SOURCE) instanceof Origin.Fixed)) {
            return this;
        }
        var own = new EnumMap<>(origins);
        own.put(Field.SOURCE, new Origin.Fixed(Guess.sourceName(fileName)));
        return new ColumnMap(own, dates, zone, comma, encoding);
    }

    /** Do all columns it names stand in this file? */
    boolean fits(List<String> headers) {
        return origins.values().stream()
                .noneMatch(o -> o instanceof Columns c && !headers.containsAll(c.names()));
    }

    /** What a person calls the place of a field: its columns, or nothing. */
    String place(Field field) {
        return origins.get(field) instanceof Columns columns
                ? String.join(" + ", columns.names())
                : "";
    }
}
