package aidas.feedback;

import aidas.feedback.Field.Kind;
import aidas.shared.Refused.Violation;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Reads one response from JSON, token by token: what nests deeper than the wire format is skipped
 * without being built, however deep it is (R1.6).
 */
public final class JsonDrafts {

    /** Made once: looking for a provider costs more than reading a response. */
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final JsonParser parser;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<Draft.Named> employees = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private JsonDrafts(JsonParser parser) {
        this.parser = parser;
    }

    /** Never throws: what cannot be read is a violation of the draft. */
    public static Draft read(String json) {
        try (var parser = PARSERS.createParser(new StringReader(json))) {
            return new JsonDrafts(parser).object();
        } catch (RuntimeException e) {
            // JSON-P throws many kinds; its own limit of depth is a bare RuntimeException.
            return Draft.unreadable("", "is not a JSON object");
        }
    }

    private Draft object() {
        if (parser.next() != Event.START_OBJECT) {
            return Draft.unreadable("", "is not a JSON object");
        }
        var event = parser.next();
        while (event != Event.END_OBJECT) {
            member(parser.getString());
            event = parser.next();
        }
        if (parser.hasNext()) {
            parser.next();
        }
        return new Draft(texts, employees, violations);
    }

    private void member(String name) {
        var value = parser.next();
        var field = Field.ofWireName(name);
        if (field.isEmpty()) {
            wrong(shortened(name), "is not a known field");
            skip(value);
        } else if (value == Event.VALUE_NULL) {
            return;
        } else {
            switch (field.get().kind()) {
                case EMPLOYEES -> employees(value);
                case LIST -> list(field.get(), value);
                case TRUTH -> truth(field.get(), value);
                default -> text(field.get(), value);
            }
        }
    }

    private void text(Field field, Event value) {
        boolean number = field.kind() == Kind.NUMBER;
        if (value != (number ? Event.VALUE_NUMBER : Event.VALUE_STRING)) {
            wrong(field.wireName(), number ? "expected a number" : "expected a text");
            skip(value);
        } else {
            put(field, parser.getString());
        }
    }

    private void put(Field field, String text) {
        if (texts.put(field, text) != null) {
            wrong(field.wireName(), "is given twice");
        }
    }

    private void truth(Field field, Event value) {
        if (value == Event.VALUE_TRUE || value == Event.VALUE_FALSE) {
            put(field, String.valueOf(value == Event.VALUE_TRUE));
        } else {
            wrong(field.wireName(), "expected true or false");
            skip(value);
        }
    }

    /** Codes hold no separator, so one in a member is a fault and not two members. */
    private void list(Field field, Event value) {
        if (value != Event.START_ARRAY) {
            wrong(field.wireName(), "expected a list");
            skip(value);
            return;
        }
        var members = new StringJoiner(Field.SEPARATOR);
        var event = parser.next();
        while (event != Event.END_ARRAY) {
            if (event == Event.VALUE_STRING && !parser.getString().contains(Field.SEPARATOR)) {
                members.add(parser.getString());
            } else {
                wrong(field.wireName(), "expected codes");
                skip(event);
            }
            event = parser.next();
        }
        put(field, members.toString());
    }

    private void employees(Event value) {
        if (value != Event.START_ARRAY) {
            wrong(Field.EMPLOYEES.wireName(), "expected a list");
            skip(value);
            return;
        }
        var event = parser.next();
        while (event != Event.END_ARRAY) {
            switch (event) {
                case VALUE_STRING -> employees.add(new Draft.Named(parser.getString(), null));
                case START_OBJECT -> employee();
                default -> {
                    wrong(Field.EMPLOYEES.wireName(), "expected numbers of employees");
                    skip(event);
                }
            }
            event = parser.next();
        }
    }

    private void employee() {
        String number = "";
        String weight = null;
        var event = parser.next();
        while (event != Event.END_OBJECT) {
            String name = parser.getString();
            var value = parser.next();
            if (name.equals("number") && value == Event.VALUE_STRING) {
                number = parser.getString();
            } else if (name.equals("weight") && value == Event.VALUE_NUMBER) {
                weight = parser.getString();
            } else {
                wrong(
                        Field.EMPLOYEES.wireName(),
                        "expected {\"number\": text, \"weight\": number}");
                skip(value);
            }
            event = parser.next();
        }
        employees.add(new Draft.Named(number, weight));
    }

    /** Leaves a value that is not wanted; counts instead of recursing, so no depth can hurt. */
    private void skip(Event value) {
        int depth = opens(value) ? 1 : 0;
        while (depth > 0) {
            var event = parser.next();
            if (opens(event)) {
                depth++;
            } else if (event == Event.END_ARRAY || event == Event.END_OBJECT) {
                depth--;
            }
        }
    }

    private static boolean opens(Event event) {
        return event == Event.START_ARRAY || event == Event.START_OBJECT;
    }

    private void wrong(String field, String message) {
        violations.add(new Violation(field, message));
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}
