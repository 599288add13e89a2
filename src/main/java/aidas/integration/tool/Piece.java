package aidas.integration.tool;

import aidas.shared.Characters;
import aidas.shared.Refused;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.List;

/**
 * An object within a payload, asked for its fields; refuses by their whole names (R3.1).
 *
 * @param path of the object, empty for the payload itself
 */
record Piece(String path, JsonObject json) {

    private static final int LONGEST_KEY = 120;

    static Piece of(JsonObject payload) {
        return new Piece("", payload);
    }

    boolean has(String name) {
        var value = json.get(name);
        return value != null && value.getValueType() != ValueType.NULL;
    }

    /** A text or a number; empty if it is not there. */
    String text(String name) {
        if (!has(name)) {
            return "";
        }
        return switch (json.get(name)) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.toString();
            default -> throw wrong(name, "expected a text or a number");
        };
    }

    /** The same, but it must be there and short enough to be a key. */
    String key(String name) {
        var text = text(name).strip();
        if (!Characters.areName(text, LONGEST_KEY)) {
            throw wrong(name, "expected an id of 1 to 120 characters");
        }
        return text;
    }

    Piece object(String name) {
        if (has(name) && json.get(name) instanceof JsonObject object) {
            return new Piece(at(name), object);
        }
        throw wrong(name, "expected an object");
    }

    /** Objects in a list; none if it is not there. */
    List<Piece> objects(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (json.get(name).getValueType() != ValueType.ARRAY) {
            throw wrong(name, "expected a list");
        }
        return json.getJsonArray(name).stream().map(value -> member(name, value)).toList();
    }

    private Piece member(String name, JsonValue value) {
        if (value instanceof JsonObject object) {
            return new Piece(at(name), object);
        }
        throw wrong(name, "expected a list of objects");
    }

    /** Is it there, and true? */
    boolean is(String name) {
        if (!has(name)) {
            return false;
        }
        return switch (json.get(name).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw wrong(name, "expected true or false");
        };
    }

    Refused wrong(String name, String message) {
        return new Refused(at(name), message);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
