package aidas.integration;

import aidas.feedback.Field;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;

/** A mapping as the database keeps it. */
final class MappingText {

    private MappingText() {}

    static String write(Mapping mapping) {
        var names = Json.createObjectBuilder();
        mapping.names().forEach((field, name) -> names.add(field.name(), name));
        var choices = Json.createObjectBuilder();
        mapping.choices().forEach((choice, score) -> choices.add(choice, score.toPlainString()));
        return Json.createObjectBuilder()
                .add("survey", mapping.survey())
                .add("store", mapping.store())
                .add("channel", mapping.channel())
                .add("zone", mapping.zone().getId())
                .add("names", names)
                .add("choices", choices)
                .build()
                .toString();
    }

    static Mapping read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            var names = new EnumMap<Field, String>(Field.class);
            json.getJsonObject("names")
                    .forEach((field, name) -> names.put(Field.valueOf(field), string(name)));
            return new Mapping(
                    json.getString("survey"),
                    json.getString("store"),
                    json.getString("channel"),
                    ZoneId.of(json.getString("zone")),
                    names,
                    choices(json.getJsonObject("choices")));
        }
    }

    private static LinkedHashMap<String, BigDecimal> choices(JsonObject json) {
        var choices = new LinkedHashMap<String, BigDecimal>();
        json.forEach((choice, score) -> choices.put(choice, new BigDecimal(string(score))));
        return choices;
    }

    private static String string(Object value) {
        return ((JsonString) value).getString();
    }
}
