package aidas.feedback.files;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** Reasons as they are kept with a run. */
final class UnlinkedJson {

    private UnlinkedJson() {}

    static String of(List<Unlinked> reasons) {
        var array = Json.createArrayBuilder();
        for (var each : reasons) {
            array.add(
                    Json.createObjectBuilder()
                            .add("reason", each.reason())
                            .add("lines", each.lines()));
        }
        return array.build().toString();
    }

    static List<Unlinked> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(
                            each ->
                                    new Unlinked(
                                            each.getString("reason"),
                                            each.getJsonNumber("lines").longValue()))
                    .toList();
        }
    }
}
