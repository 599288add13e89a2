package aidas.feedback;

import aidas.shared.Refused.Violation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One response as it came, before it is judged: the text of each field that was there.
 *
 * @param violations what could not even be read
 */
public record Draft(Map<Field, String> texts, List<Named> employees, List<Violation> violations) {

    /**
     * An employee that the sender names.
     *
     * @param weight null if none was given
     */
    public record Named(String number, String weight) {}

    public Draft {
        // Millions pass here: an EnumMap is copied and asked at once, a Map.copyOf is not.
        texts = texts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(texts));
        employees = List.copyOf(employees);
        violations = List.copyOf(violations);
    }

    /** A line that is no response at all. */
    public static Draft unreadable(String field, String message) {
        return new Draft(Map.of(), List.of(), List.of(new Violation(field, message)));
    }

    /** The text of a field, empty if it was not there. */
    String text(Field field) {
        return texts.getOrDefault(field, "");
    }
}
