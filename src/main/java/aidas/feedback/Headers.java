package aidas.feedback;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column of a table holds which field: any order, several spellings (R6.2). */
public final class Headers {

    private final List<Field> fields;

    private Headers(List<Field> fields) {
        this.fields = fields;
    }

    /**
     * Reads the first row of a table.
     *
     * @throws Refused naming each header that is unknown, doubled or missing
     */
    public static Headers of(List<String> row) {
        var violations = new ArrayList<Violation>();
        var fields = new ArrayList<Field>();
        Set<Field> seen = EnumSet.noneOf(Field.class);
        for (String header : row) {
            var field = Field.ofHeader(header).orElse(null);
            if (field == null) {
                violations.add(new Violation(header, "is not a known column"));
            } else if (!seen.add(field)) {
                violations.add(new Violation(header, "is the second column for this field"));
            }
            fields.add(field);
        }
        for (Field field : Field.missing(seen)) {
            violations.add(new Violation(field.wireName(), "is required as a column"));
        }
        if (!violations.isEmpty()) {
            throw new Refused(violations);
        }
        return new Headers(fields);
    }

    /** One row as a draft; a row with other columns than the headers is unreadable. */
    public Draft draft(List<String> row) {
        if (row.size() != fields.size()) {
            return Draft.unreadable(
                    "", "expected " + fields.size() + " columns, got " + row.size());
        }
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (int i = 0; i < row.size(); i++) {
            texts.put(fields.get(i), row.get(i));
        }
        return drafted(texts);
    }

    /** Texts by field as a draft: {@code E1001;E1002} or {@code E1001:0.5;E1002:0.5} are people. */
    public static Draft drafted(Map<Field, String> texts) {
        var employees = new ArrayList<Draft.Named>();
        for (String part : texts.getOrDefault(Field.EMPLOYEES, "").split(";")) {
            if (!part.isBlank()) {
                int colon = part.indexOf(':');
                employees.add(
                        colon < 0
                                ? new Draft.Named(part.strip(), null)
                                : new Draft.Named(
                                        part.substring(0, colon).strip(),
                                        part.substring(colon + 1)));
            }
        }
        return new Draft(texts, employees, List.of());
    }
}
