package aidas.insight.selftest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads cases. A file holds {@code data}, named columns that several cases share, and {@code
 * cases}: code, figure, source, the name of its data if any, inputs, expected values as text, how
 * many digits have to agree ({@code digits}, by value in {@code digitsOf}).
 */
final class ReferenceCases {

    private static final String SHIPPED = "cases.json";

    private ReferenceCases() {}

    /** Those that come with the portal. */
    static List<ReferenceCase> shipped() {
        try (var in = ReferenceCases.class.getResourceAsStream(SHIPPED)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    static List<ReferenceCase> read(InputStream in) {
        try (var reader = Json.createReader(in)) {
            var file = reader.readObject();
            var data = file.getJsonObject("data");
            return file.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                    .map(each -> one(each, data))
                    .toList();
        }
    }

    private static ReferenceCase one(JsonObject json, JsonObject data) {
        var none = JsonObject.EMPTY_JSON_OBJECT;
        var columns = json.containsKey("data") ? data.getJsonObject(json.getString("data")) : none;
        var own = json.containsKey("digitsOf") ? json.getJsonObject("digitsOf") : none;
        int digits = json.getInt("digits", 0);
        var printed = json.getJsonObject("expected");
        return new ReferenceCase(
                json.getString("code"),
                json.getString("figure"),
                json.getString("source"),
                new Inputs(json.getJsonObject("input"), columns),
                printed.keySet().stream()
                        .map(
                                name ->
                                        new Expected(
                                                name,
                                                printed.getString(name),
                                                own.getInt(name, digits)))
                        .toList());
    }
}
