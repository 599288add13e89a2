package aidas.feedback.files;

import aidas.feedback.Field;
import aidas.feedback.files.Origin.Columns;
import aidas.feedback.files.Origin.Fixed;
import aidas.feedback.files.Origin.LineNumber;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;

/** A mapping as it is kept with its run (R2.4). */
final class ColumnMapJson {

    private ColumnMapJson() {}

    static String of(ColumnMap map) {
        var origins = Json.createObjectBuilder();
        map.origins().forEach((field, origin) -> origins.add(field.name(), value(origin)));
        var json =
                Json.createObjectBuilder()
                        .add("origins", origins)
                        .add("dates", map.dates().name())
                        .add("zone", map.zone())
                        .add("comma", map.comma());
        if (map.encoding() != null) {
            json.add("encoding", map.encoding().name());
        }
        return json.build().toString();
    }

    private static JsonValue value(Origin origin) {
        return switch (origin) {
            case Columns columns -> Json.createArrayBuilder(columns.names()).build();
            case Fixed fixed -> Json.createValue(fixed.text());
            case LineNumber ignored -> JsonValue.TRUE;
        };
    }

    static ColumnMap read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            var origins = new EnumMap<Field, Origin>(Field.class);
            json.getJsonObject("origins")
                    .forEach((field, value) -> origins.put(Field.valueOf(field), origin(value)));
            return new ColumnMap(
                    origins,
                    DatePattern.valueOf(json.getString("dates")),
                    json.getString("zone"),
                    json.getBoolean("comma"),
                    encoding(json));
        }
    }

    private static TextEncoding encoding(JsonObject json) {
        return json.containsKey("encoding")
                ? TextEncoding.valueOf(json.getString("encoding"))
                : null;
    }

    private static Origin origin(JsonValue value) {
        return switch (value) {
            case JsonArray names -> new Columns(texts(names));
            case JsonString text -> new Fixed(text.getString());
            default -> new LineNumber();
        };
    }

    static String list(List<String> texts) {
        return Json.createArrayBuilder(texts).build().toString();
    }

    static List<String> list(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return texts(reader.readArray());
        }
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
