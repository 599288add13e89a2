package aidas.integration.tool;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree of JSON as facts: {@code {"a":{"b":1},"c":["x","y"]}} says {@code a.b} = 1 and {@code c} =
 * x;y. What is in a list of objects is told by number, from 0: {@code d.0.e}.
 */
final class Flat {

    private static final String BETWEEN = ";";

    private final List<Fact> facts = new ArrayList<>();

    private Flat() {}

    static List<Fact> facts(JsonObject json) {
        var flat = new Flat();
        flat.object("", json);
        return flat.facts;
    }

    private void object(String path, JsonObject json) {
        json.forEach((name, value) -> add(path.isEmpty() ? name : path + "." + name, value));
    }

    private void add(String name, JsonValue value) {
        switch (value) {
            case JsonObject object -> object(name, object);
            case JsonArray array -> array(name, array);
            default -> facts.add(new Fact(name, "", text(value)));
        }
    }

    private void array(String name, JsonArray array) {
        if (array.stream().anyMatch(v -> v instanceof JsonObject || v instanceof JsonArray)) {
            for (int i = 0; i < array.size(); i++) {
                add(name + "." + i, array.get(i));
            }
        } else {
            facts.add(new Fact(name, "", joined(array)));
        }
    }

    static String joined(JsonArray array) {
        return String.join(BETWEEN, array.stream().map(Flat::text).toList());
    }

    /** A leaf as text; nothing for null. */
    static String text(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.toString();
            default -> value.getValueType() == JsonValue.ValueType.NULL ? "" : value.toString();
        };
    }
}
