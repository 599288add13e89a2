package aidas.outreach;

import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what somebody wrote, field by field, and gathers everything that is wrong with it. */
final class Faults {

    private final List<Violation> violations = new ArrayList<>();

    <T> T wrong(String field, String expected) {
        violations.add(new Violation(field, expected));
        return null;
    }

    /** One line without blanks around it; null if there is none. */
    String line(String field, String text, int longest) {
        return text(field, text, longest, false);
    }

    /** Words, which may have several lines; null if there are none. */
    String prose(String field, String text, int longest) {
        return text(field, text, longest, true);
    }

    private String text(String field, String text, int longest, boolean prose) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > longest) {
            return wrong(field, "at most " + longest + " characters, got " + stripped.length());
        }
        return Characters.fault(stripped, prose)
                .map(fault -> this.<String>wrong(field, fault))
                .orElse(stripped);
    }

    /** The same, but it must be there. */
    String needed(String field, String text, int longest) {
        var found = line(field, text, longest);
        return found == null && !has(field) ? wrong(field, "is required") : found;
    }

    /**
     * What a code stands for.
     *
     * @param code null stands for the usual one
     */
    <T> T coded(
            String field, String code, T usual, Function<String, Optional<T>> known, String all) {
        return code == null
                ? usual
                : known.apply(code).orElseGet(() -> wrong(field, "expected one of " + all));
    }

    boolean has(String field) {
        return violations.stream().anyMatch(each -> each.field().equals(field));
    }

    boolean none() {
        return violations.isEmpty();
    }

    /**
     * @throws Refused with all of them if there is any
     */
    void mustBeNone() {
        if (!violations.isEmpty()) {
            throw new Refused(violations);
        }
    }
}
