package aidas.insight.fact.rest;

import aidas.insight.fact.FactDraft;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code {"sales": 1200.5, "pulse": {"value": 3.9, "n": 12, "variance": 0.8}}}: each field is
 * a measure's code. Refuses by the fields' own names.
 */
final class StoreFactsReader {

    private static final Set<String> PARTS = Set.of("value", "n", "variance");
    private static final String EXPECTED =
            "an object such as {\"sales\": 1200.5, \"score\": {\"value\": 3.9, \"n\": 12}}";

    /** Longer numbers are refused further on; their digits are not written out. */
    private static final int LONGEST = 40;

    private final List<Violation> faults = new ArrayList<>();

    private StoreFactsReader() {}

    /** The drafts' lines are their places in the object, from 0. */
    static List<FactDraft> read(String json, String store, String month) {
        var reader = new StoreFactsReader();
        var body = object(json);
        var drafts = new ArrayList<FactDraft>();
        for (var fact : body.entrySet()) {
            drafts.add(reader.draft(drafts.size(), store, month, fact.getKey(), fact.getValue()));
        }
        if (!reader.faults.isEmpty()) {
            throw new Refused(reader.faults);
        }
        if (drafts.isEmpty()) {
            throw new Refused("", "expected at least one measure");
        }
        return drafts;
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // JSON-P throws many kinds; its own limit of depth is a bare RuntimeException.
            throw new Refused("", "expected " + EXPECTED);
        }
    }

    private FactDraft draft(int i, String store, String month, String measure, JsonValue value) {
        if (value instanceof JsonObject parts) {
            parts.keySet().stream()
                    .filter(part -> !PARTS.contains(part))
                    .forEach(
                            part ->
                                    faults.add(
                                            new Violation(measure + "." + part, "no such field")));
            return new FactDraft(
                    i,
                    store,
                    month,
                    measure,
                    number(measure + ".value", parts.get("value")),
                    number(measure + ".n", parts.get("n")),
                    number(measure + ".variance", parts.get("variance")));
        }
        return new FactDraft(i, store, month, measure, number(measure, value), "", "");
    }

    private String number(String field, JsonValue value) {
        if (value == null) {
            return "";
        }
        if (value instanceof JsonNumber number && number.toString().length() <= LONGEST) {
            return plain(number.bigDecimalValue());
        }
        faults.add(new Violation(field, "expected a number"));
        return "";
    }

    /** 1e3 is 1000; what would fill the memory stays as it is and is no number further on. */
    private static String plain(BigDecimal number) {
        var shortened = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return Math.abs(shortened.scale()) > LONGEST
                ? shortened.toString()
                : shortened.toPlainString();
    }
}
