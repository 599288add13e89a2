package aidas.insight.selftest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/**
 * What a case computes from.
 *
 * @param own its numbers, lists of numbers, and names of columns
 * @param columns the data that it shares with others, by name; may be empty
 */
record Inputs(JsonObject own, JsonObject columns) {

    String text(String key) {
        return own.getString(key);
    }

    double number(String key) {
        return own.getJsonNumber(key).doubleValue();
    }

    /** The list of that key, or the column that it names. */
    double[] numbers(String key) {
        return own.get(key) instanceof JsonString name
                ? numbers(columns.getJsonArray(name.getString()))
                : numbers(own.getJsonArray(key));
    }

    /** The names in the list of that key. */
    List<String> names(String key) {
        return own.getJsonArray(key).getValuesAs(JsonString::getString);
    }

    /** The columns that the list of that key names. */
    double[][] columns(String key) {
        return names(key).stream()
                .map(name -> numbers(columns.getJsonArray(name)))
                .toArray(double[][]::new);
    }

    /** A list of lists of numbers. */
    List<double[]> lists(String key) {
        return own.getJsonArray(key).getValuesAs(JsonArray.class).stream()
                .map(Inputs::numbers)
                .toList();
    }

    private static double[] numbers(JsonArray array) {
        return array.getValuesAs(JsonNumber.class).stream()
                .mapToDouble(JsonNumber::doubleValue)
                .toArray();
    }
}
