package aidas.survey.rest;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the fields of a JSON object and gathers what is at fault with them. */
final class Fields {

    private final List<Violation> violations = new ArrayList<>();
    private final JsonObject json;

    Fields(JsonObject json) {
        this.json = json;
    }

    void fault(String field, String message) {
        violations.add(new Violation(field, message));
    }

    /**
     * @throws Refused if anything was at fault
     */
    void refuseFaults() {
        if (!violations.isEmpty()) {
            throw new Refused(violations);
        }
    }

    void only(Set<String> known) {
        json.keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> fault(field, "is no field of a version"));
    }

    /** Empty if it is absent or at fault. */
    <T> Optional<T> one(
            String field, boolean required, Function<String, Optional<T>> of, String codes) {
        var value = json.getOrDefault(field, JsonValue.NULL);
        if (value == JsonValue.NULL && !required) {
            return Optional.empty();
        }
        var found =
                value instanceof JsonString text ? of.apply(text.getString()) : Optional.<T>empty();
        if (found.isEmpty()) {
            fault(field, "expected one of " + codes);
        }
        return found;
    }

    JsonArray array(String field) {
        var value = json.getOrDefault(field, JsonValue.NULL);
        if (value instanceof JsonArray array) {
            return array;
        }
        if (value != JsonValue.NULL) {
            fault(field, "expected a list");
        }
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    JsonObject object(String field) {
        return object(field, json.getOrDefault(field, JsonValue.NULL));
    }

    JsonObject object(String field, JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        if (value != JsonValue.NULL) {
            fault(field, "expected an object");
        }
        return JsonValue.EMPTY_JSON_OBJECT;
    }
}
