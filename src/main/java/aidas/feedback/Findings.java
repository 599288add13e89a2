package aidas.feedback;

import aidas.feedback.Field.Kind;
import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the fields of a draft by kind and gathers what is wrong with them (R1.1, R1.4, R1.5). */
final class Findings {

    /** Exponents of three digits would make numbers that fill the memory when they are added. */
    static final Pattern PLAIN =
            Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,15})?([eE][+-]?[0-9]{1,2})?");

    /** Of a message that lists what was expected, so that it can be kept with its line. */
    private static final int MOST_LISTED = 300;

    private final Draft draft;
    private final List<Violation> violations;

    Findings(Draft draft) {
        this.draft = draft;
        this.violations = new ArrayList<>(draft.violations());
    }

    /**
     * @throws Refused if anything was wrong
     */
    void mustBeNone() {
        if (!violations.isEmpty()) {
            throw new Refused(List.copyOf(new LinkedHashSet<>(violations)));
        }
    }

    List<Draft.Named> employees() {
        return draft.employees();
    }

    /** The field's text without blanks around it; null if there is none. */
    String text(Field field) {
        String text = draft.text(field).strip();
        if (text.isEmpty()) {
            return field.required() ? required(field, "is required") : null;
        }
        if (text.length() > field.length()) {
            return wrong(
                    field,
                    "expected at most " + field.length() + " characters, got " + text.length());
        }
        return Characters.fault(text, field.kind() == Kind.PROSE)
                .map(fault -> this.<String>wrong(field, fault))
                .orElse(text);
    }

    /** Nothing more is said of a field that could not even be read. */
    <T> T required(Field field, String message) {
        boolean named = violations.stream().anyMatch(v -> v.field().equals(field.wireName()));
        return named ? null : wrong(field, message);
    }

    <T> T wrong(Field field, String message) {
        violations.add(new Violation(field.wireName(), message));
        return null;
    }

    <T> T notAmong(Field field, Collection<?> codes, String found) {
        var all = codes.stream().map(Object::toString).collect(Collectors.joining(", "));
        var listed = all.length() > MOST_LISTED ? all.substring(0, MOST_LISTED) + "…" : all;
        var expected = codes.isEmpty() ? "expected none" : "expected one of " + listed;
        return wrong(field, expected + ", got " + found);
    }

    BigDecimal number(Field field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (text.length() == 1 && Character.isDigit(text.charAt(0)) && text.charAt(0) <= '9') {
            return BigDecimal.valueOf(text.charAt(0) - '0');
        }
        return PLAIN.matcher(text).matches()
                ? new BigDecimal(text)
                : wrong(field, "expected a number");
    }

    /** Each once, in the order given. */
    List<String> list(Field field) {
        String text = text(field);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(Field.SEPARATOR))
                        .map(String::strip)
                        .filter(member -> !member.isEmpty())
                        .distinct()
                        .toList();
    }

    boolean truth(Field field) {
        String text = text(field);
        return switch (text == null ? "false" : text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                wrong(field, "expected true or false");
                yield false;
            }
        };
    }
}
