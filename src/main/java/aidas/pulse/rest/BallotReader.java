package aidas.pulse.rest;

import aidas.shared.Refused;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;

/** Reads a ballot field by field, so that what is wrong is named and nothing else is told. */
final class BallotReader {

    private BallotReader() {}

    /**
     * @throws Refused by the field that cannot be read
     */
    static BallotJson read(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            var json = reader.readObject();
            return new BallotJson(
                    text(json, "programme"),
                    number(json, "wave"),
                    number(json, "place"),
                    text(json, "token"),
                    text(json, "signature"),
                    answers(json),
                    text(json, "comment"),
                    text(json, "language"),
                    text(json, "replyKey"));
        } catch (JsonException e) {
            throw new Refused("", "a ballot in JSON");
        }
    }

    private static Map<String, Integer> answers(JsonObject json) {
        var answers = new HashMap<String, Integer>();
        switch (json.getOrDefault("answers", JsonValue.NULL)) {
            case JsonObject scores ->
                    scores.keySet()
                            .forEach(
                                    code ->
                                            answers.put(
                                                    code,
                                                    whole("answers." + code, scores.get(code))));
            case JsonValue none when none == JsonValue.NULL -> {}
            default -> throw new Refused("answers", "scores by the question's code");
        }
        return answers;
    }

    private static String text(JsonObject json, String field) {
        return switch (json.getOrDefault(field, JsonValue.NULL)) {
            case JsonString text -> text.getString();
            case JsonValue none when none == JsonValue.NULL -> null;
            default -> throw new Refused(field, "a text");
        };
    }

    private static Integer number(JsonObject json, String field) {
        var value = json.getOrDefault(field, JsonValue.NULL);
        return value == JsonValue.NULL ? null : whole(field, value);
    }

    private static int whole(String field, JsonValue value) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException e) {
                // told below
            }
        }
        throw new Refused(field, "a whole number");
    }
}
