package aidas.feedback.rest;

import aidas.feedback.AskedDay;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list of {@code {"day":"2026-03-14","asked":120}}; refuses by place and field. */
final class AskedDaysReader {

    private static final String LIST = "a list of {\"day\":\"2026-03-14\",\"asked\":120}";

    private final List<Violation> faults = new ArrayList<>();

    private AskedDaysReader() {}

    /**
     * @throws Refused naming every place that is at fault
     */
    static List<AskedDay> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new AskedDaysReader().days(reader.readArray());
        } catch (JsonException | IllegalStateException e) {
            throw new Refused("", "expected " + LIST);
        }
    }

    private List<AskedDay> days(List<JsonValue> list) {
        var days = new ArrayList<AskedDay>();
        for (int i = 0; i < list.size(); i++) {
            one("[" + i + "]", list.get(i)).ifPresent(days::add);
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return days;
    }

    private Optional<AskedDay> one(String place, JsonValue value) {
        if (!(value instanceof JsonObject told)) {
            faults.add(new Violation(place, "expected an object with day and asked"));
            return Optional.empty();
        }
        told.keySet().stream()
                .filter(field -> !field.equals("day") && !field.equals("asked"))
                .forEach(field -> faults.add(new Violation(place + "." + field, "is not known")));
        var day = day(told.get("day"));
        var asked = asked(told.get("asked"));
        if (day.isEmpty()) {
            faults.add(new Violation(place + ".day", "a day such as 2026-03-14"));
        }
        if (asked.isEmpty()) {
            faults.add(
                    new Violation(place + ".asked", "a whole number from 0 to " + AskedDay.MOST));
        }
        return day.flatMap(on -> asked.map(n -> new AskedDay(on, n)));
    }

    private static Optional<LocalDate> day(JsonValue value) {
        try {
            return value instanceof JsonString text && text.getString().startsWith("2")
                    ? Optional.of(LocalDate.parse(text.getString()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> asked(JsonValue value) {
        if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
            return Optional.empty();
        }
        var asked = number.bigDecimalValue().longValue();
        return asked >= 0 && asked <= AskedDay.MOST && number.toString().length() < 9
                ? Optional.of((int) asked)
                : Optional.empty();
    }
}
