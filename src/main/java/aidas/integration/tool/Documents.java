package aidas.integration.tool;

import aidas.shared.CsvText;
import aidas.shared.Refused;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Reads bytes as JSON: one object or a list of them, within bounds (R3.1). */
final class Documents {

    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 2_000;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private Documents() {}

    /**
     * @throws Refused if they are no UTF-8
     */
    static String text(byte[] bytes) {
        try {
            return CsvText.decode(bytes);
        } catch (CsvText.NotUtf8 e) {
            throw new Refused("", "expected UTF-8, but " + e.getMessage());
        }
    }

    static boolean isJson(String text) {
        var begin = text.stripLeading();
        return begin.startsWith("{") || begin.startsWith("[");
    }

    /**
     * @throws Refused if it is none, or out of bounds
     */
    static List<JsonObject> objects(String text) {
        return switch (value(text)) {
            case JsonObject object -> List.of(bounded(object));
            case JsonArray array -> array.stream().map(Documents::object).toList();
            default -> throw new Refused("", "expected a JSON object or a list of them");
        };
    }

    private static JsonObject object(JsonValue value) {
        if (value instanceof JsonObject object) {
            return bounded(object);
        }
        throw new Refused("", "expected a list of JSON objects");
    }

    private static JsonValue value(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            var value = parser.getValue();
            if (parser.hasNext()) {
                parser.next();
            }
            return value;
        } catch (RuntimeException e) {
            // JSON-P throws many kinds; its own limit of depth is a bare RuntimeException.
            throw new Refused("", "is not JSON, or nests too deep");
        }
    }

    private static JsonObject bounded(JsonObject object) {
        if (depth(object, 1) > DEEPEST) {
            throw new Refused("", "expected at most " + DEEPEST + " levels");
        }
        if (leaves(object) > MOST_VALUES) {
            throw new Refused("", "expected at most " + MOST_VALUES + " values");
        }
        return object;
    }

    private static int depth(JsonValue value, int level) {
        return switch (value) {
            case JsonObject object ->
                    object.values().stream().mapToInt(v -> depth(v, level + 1)).max().orElse(level);
            case JsonArray array ->
                    array.stream().mapToInt(v -> depth(v, level + 1)).max().orElse(level);
            default -> level;
        };
    }

    private static int leaves(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.values().stream().mapToInt(Documents::leaves).sum();
            case JsonArray array -> array.stream().mapToInt(Documents::leaves).sum();
            default -> 1;
        };
    }
}
