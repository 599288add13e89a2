package aidas.feedback.unsolicited.rest;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.feedback.unsolicited.GivenRating;
import aidas.feedback.unsolicited.Kind;
import aidas.feedback.unsolicited.Voice;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads an entry from JSON and names every field at fault (R1.1). */
final class VoiceReader {

    private static final Set<String> FIELDS =
            Set.of(
                    "source",
                    "externalId",
                    "kind",
                    "store",
                    "occurredAt",
                    "text",
                    "rating",
                    "ratingMax",
                    "language",
                    "reference",
                    "employees");
    private static final int LONGEST_CODE = 20;

    private final List<Violation> violations = new ArrayList<>();
    private final JsonObject json;

    private VoiceReader(JsonObject json) {
        this.json = json;
    }

    /**
     * @throws Refused if anything is at fault
     */
    static Voice read(JsonObject json) {
        return new VoiceReader(json).read();
    }

    private Voice read() {
        json.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> fault(field, "is not a known field"));
        var rating = rating();
        var occurredAt = occurredAt();
        var named = named();
        try {
            var voice =
                    new Voice(
                            text("source"),
                            text("externalId"),
                            Kind.ofCode(text("kind")).orElse(null),
                            isCode(text("store")) ? new StoreCode(text("store")) : null,
                            occurredAt,
                            text("text"),
                            rating,
                            text("language"),
                            text("reference"),
                            named);
            if (violations.isEmpty()) {
                return voice;
            }
        } catch (Refused refused) {
            refused.violations().stream()
                    .filter(found -> violations.stream().noneMatch(same(found)))
                    .forEach(violations::add);
        }
        throw new Refused(violations);
    }

    private static Predicate<Violation> same(Violation found) {
        return known -> known.field().equals(found.field());
    }

    private static boolean isCode(String text) {
        return !text.isBlank() && text.length() <= LONGEST_CODE;
    }

    /** Empty if it is absent; what is no text is at fault. */
    private String text(String field) {
        return switch (json.getOrDefault(field, JsonValue.NULL)) {
            case JsonString text -> text.getString();
            case JsonValue value when value == JsonValue.NULL -> "";
            case JsonValue other -> {
                if (violations.stream().noneMatch(v -> v.field().equals(field))) {
                    fault(field, "expected a text");
                }
                yield "";
            }
        };
    }

    private Instant occurredAt() {
        try {
            return OffsetDateTime.parse(text("occurredAt")).toInstant();
        } catch (DateTimeException e) {
            fault("occurredAt", "expected a time with offset such as 2026-03-14T10:15:30+02:00");
            return null;
        }
    }

    private GivenRating rating() {
        if (!json.containsKey("rating") && !json.containsKey("ratingMax")) {
            return null;
        }
        var value = number("rating");
        var most = number("ratingMax");
        if (GivenRating.fits(value, most)) {
            return new GivenRating(value, most);
        }
        fault("rating", GivenRating.EXPECTED);
        return null;
    }

    private BigDecimal number(String field) {
        return json.get(field) instanceof JsonNumber number ? number.bigDecimalValue() : null;
    }

    private Set<EmployeeNumber> named() {
        var named = new HashSet<EmployeeNumber>();
        var value = json.getOrDefault("employees", JsonValue.EMPTY_JSON_ARRAY);
        if (value instanceof JsonArray array) {
            for (var each : array) {
                if (each instanceof JsonString text && isCode(text.getString())) {
                    named.add(new EmployeeNumber(text.getString()));
                } else {
                    fault("employees", "expected numbers of employees");
                }
            }
        } else {
            fault("employees", "expected a list");
        }
        return named;
    }

    private void fault(String field, String message) {
        violations.add(new Violation(field, message));
    }
}
