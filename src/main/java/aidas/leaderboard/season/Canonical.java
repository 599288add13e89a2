package aidas.leaderboard.season;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** JSON of one form only: fields in one order, six decimals, no spaces, nothing left out. */
final class Canonical {

    private static final int DECIMALS = 6;

    private Canonical() {}

    /** As it will be written and read again. */
    static double rounded(double value) {
        return decimal(value).doubleValue();
    }

    static BigDecimal decimal(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    static JsonValue number(Double value) {
        return value == null ? JsonValue.NULL : Json.createValue(decimal(value));
    }

    static JsonValue count(Integer value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }

    static JsonValue text(String value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }

    static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    static <T> JsonArrayBuilder array(Collection<T> items, Function<T, JsonObjectBuilder> each) {
        var array = Json.createArrayBuilder();
        items.forEach(item -> array.add(each.apply(item)));
        return array;
    }

    static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static <T> List<T> list(JsonArray array, Function<JsonObject, T> each) {
        return array.getValuesAs(JsonObject.class).stream().map(each).toList();
    }

    static Double number(JsonObject from, String name) {
        return from.isNull(name) ? null : from.getJsonNumber(name).doubleValue();
    }

    static Integer count(JsonObject from, String name) {
        return from.isNull(name) ? null : from.getJsonNumber(name).intValue();
    }

    static String text(JsonObject from, String name) {
        return from.isNull(name) ? null : from.getString(name);
    }
}
