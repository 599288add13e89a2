package aidas;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;

/** Reference results computed by others, from {@code src/test/resources/oracles}. */
public record Oracle(JsonObject json) {

    /** Closed formulas agree to nine digits. */
    private static final double CLOSED = 1e-9;

    private static final double NEXT_TO_ZERO = 1e-12;

    /** Probabilities agree to six digits; below 1e-300 they count as 0. */
    private static final double PROBABILITY = 1e-6;

    public static Oracle read(String name) {
        try (var in = Oracle.class.getResourceAsStream("/oracles/" + name + ".json");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new Oracle(JsonParser.parseReader(reader).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The objects of a list; a list of one is a list too. */
    public List<Oracle> all(String key) {
        return elements(key).stream().map(e -> new Oracle(e.getAsJsonObject())).toList();
    }

    public Oracle at(String key) {
        return new Oracle(json.getAsJsonObject(key));
    }

    public boolean has(String key) {
        return json.has(key);
    }

    /** Is the value there, but unknown? */
    public boolean isNull(String key) {
        return json.get(key).isJsonNull();
    }

    public double number(String key) {
        return json.get(key).getAsDouble();
    }

    public String text(String key) {
        return json.get(key).getAsString();
    }

    public List<String> texts(String key) {
        return elements(key).stream().map(JsonElement::getAsString).toList();
    }

    /** The numbers of a list; a single number is a list of one. */
    public double[] numbers(String key) {
        return elements(key).stream().mapToDouble(JsonElement::getAsDouble).toArray();
    }

    private List<JsonElement> elements(String key) {
        var value = json.get(key);
        if (!value.isJsonArray()) {
            return List.of(value);
        }
        JsonArray array = value.getAsJsonArray();
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** Nine digits, or twelve places where the expected value is next to 0. */
    public static Offset<Double> closed(double expected) {
        return Offset.offset(Math.max(NEXT_TO_ZERO, Math.abs(expected) * CLOSED));
    }

    public static Offset<Double> probability(double expected) {
        return Offset.offset(Math.max(1e-300, Math.abs(expected) * PROBABILITY));
    }
}
