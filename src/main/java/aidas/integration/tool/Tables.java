package aidas.integration.tool;

import aidas.shared.CsvText;
import aidas.shared.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a table, comma, semicolon or pipe apart, each row as an object of its columns (R3.1). */
final class Tables {

    private static final int MOST_COLUMNS = 2_000;

    /** How a table in plain text is drawn: between pipes, lines of dashes passed over. */
    private static final String PIPE = "|";

    private Tables() {}

    /**
     * @param headerRows the first of them has the names
     * @throws Refused if it is no table
     */
    static List<JsonObject> rows(String text, int headerRows) {
        var rows = text.stripLeading().startsWith(PIPE) ? drawn(text) : separated(text);
        if (rows.size() < headerRows) {
            throw new Refused("", "expected JSON, or a table with " + headerRows + " header rows");
        }
        var names = rows.getFirst().stream().map(String::strip).toList();
        if (names.size() < 2 || names.size() > MOST_COLUMNS) {
            throw new Refused("", "expected JSON, or a table of 2 to 2000 columns");
        }
        var objects = new ArrayList<JsonObject>();
        for (var row : rows.subList(headerRows, rows.size())) {
            if (row.size() > names.size()) {
                throw new Refused(
                        "row " + (objects.size() + headerRows + 1),
                        "expected " + names.size() + " columns, got " + row.size());
            }
            objects.add(object(names, row));
        }
        return objects;
    }

    private static JsonObject object(List<String> names, List<String> cells) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (!names.get(i).isEmpty() && !cells.get(i).isBlank()) {
                object.add(names.get(i), cells.get(i).strip());
            }
        }
        return object.build();
    }

    private static List<List<String>> separated(String text) {
        try (var rows = CsvText.rows(text)) {
            return rows.stream()
                    .map(CsvRecord::getFields)
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        } catch (CsvParseException e) {
            throw new Refused(
                    "row " + CsvText.lineOf(e),
                    "expected JSON, or a table whose quotes are closed");
        } catch (java.io.IOException e) {
            throw new IllegalStateException("a text cannot break off", e);
        }
    }

    private static List<List<String>> drawn(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(PIPE) && !line.matches("[|\\s:+-]+"))
                .map(
                        line ->
                                line.substring(
                                        1, line.endsWith(PIPE) ? line.length() - 1 : line.length()))
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
