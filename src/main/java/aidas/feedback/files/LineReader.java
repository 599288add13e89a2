package aidas.feedback.files;

import aidas.feedback.Draft;
import aidas.feedback.Field;
import aidas.feedback.Headers;
import aidas.feedback.files.Origin.Columns;
import aidas.feedback.files.Origin.Fixed;
import aidas.feedback.files.Origin.LineNumber;
import aidas.shared.Refused.Violation;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes drafts of rows by a mapping (R2.2, R3.3). */
final class LineReader {

    private final ColumnMap map;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, ZoneId> zones;
    private final int width;

    /**
     * @param zones of the stores by code; an unknown store is taken as being in UTC until it is
     *     known
     */
    LineReader(ColumnMap map, List<String> headers, Map<String, ZoneId> zones) {
        this.map = map;
        this.zones = zones;
        this.width = headers.size();
        for (int i = 0; i < width; i++) {
            columns.put(headers.get(i), i);
        }
    }

    MappedLine read(TableRow row) {
        if (row.cells().size() != width) {
            var message = "expected " + width + " columns, got " + row.cells().size();
            return new MappedLine(row.line(), Draft.unreadable("", message), Map.of());
        }
        var found = new EnumMap<Field, String>(Field.class);
        map.origins().forEach((field, origin) -> found.put(field, text(field, origin, row)));
        var texts = new EnumMap<>(found);
        var violations = new ArrayList<Violation>();
        number(texts, Field.SCORE);
        number(texts, Field.TRANSACTION_VALUE);
        moment(texts, violations, row);
        texts.values().removeIf(String::isBlank);
        var draft = Headers.drafted(texts);
        return new MappedLine(
                row.line(), new Draft(draft.texts(), draft.employees(), violations), found);
    }

    private String text(Field field, Origin origin, TableRow row) {
        return switch (origin) {
            case Columns several ->
                    several.names().stream()
                            .map(name -> cell(row, name))
                            .filter(text -> !text.isBlank())
                            .collect(Collectors.joining(field == Field.EMPLOYEES ? ";" : " "));
            case Fixed fixed -> fixed.text();
            case LineNumber ignored -> String.valueOf(row.line());
        };
    }

    private String cell(TableRow row, String name) {
        return row.cells().get(columns.get(name)).strip();
    }

    /** 1.234,50 means 1234.50 where a comma parts the decimals; a number of a sheet has none. */
    private void number(Map<Field, String> texts, Field field) {
        texts.computeIfPresent(
                field,
                (f, text) ->
                        map.comma() && text.indexOf(',') >= 0
                                ? text.replaceAll("[.\\s\u00a0]", "").replace(',', '.')
                                : text);
    }

    private void moment(Map<Field, String> texts, List<Violation> violations, TableRow row) {
        var text = texts.getOrDefault(Field.OCCURRED_AT, "");
        if (text.isBlank() || DatePattern.hasOffset(text)) {
            return;
        }
        var names =
                map.origins().get(Field.OCCURRED_AT) instanceof Columns several
                        ? several.names()
                        : List.<String>of();
        var date = names.isEmpty() ? text : cell(row, names.getFirst());
        var time = names.size() < 2 ? "" : cell(row, names.get(1));
        var moment = map.dates().read(date, time);
        if (moment.isPresent()) {
            texts.put(Field.OCCURRED_AT, withOffset(moment.get(), texts));
        } else {
            texts.remove(Field.OCCURRED_AT);
            violations.add(
                    new Violation(
                            Field.OCCURRED_AT.wireName(),
                            "expected a time such as " + map.dates().example()));
        }
    }

    private String withOffset(LocalDateTime moment, Map<Field, String> texts) {
        var zone =
                map.zone().isEmpty()
                        ? zones.getOrDefault(texts.getOrDefault(Field.STORE, ""), ZoneOffset.UTC)
                        : ZoneId.of(map.zone());
        return moment.atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
