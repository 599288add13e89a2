package aidas.pulse.web;

import aidas.access.StoreCode;
import aidas.pulse.Floors;
import aidas.shared.Refused.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the fields of a plan from what was typed.
 *
 * @param words by field
 * @param wrong takes the fields that cannot be read
 */
record PlanReading(Map<String, String> words, List<Violation> wrong) {

    private static final int LONGEST_CODE = 20;

    /**
     * @return 0 if it cannot be read, which no field takes
     */
    int number(String field) {
        return Typed.number(words.get(field));
    }

    LocalDate firstDay() {
        return Typed.day(words.get("firstDay"))
                .orElseGet(
                        () -> {
                            wrong.add(new Violation("firstDay", "a day"));
                            return LocalDate.EPOCH;
                        });
    }

    int floor(String field, int usual) {
        if (Floors.holds(number(field))) {
            return number(field);
        }
        wrong.add(new Violation(field, Floors.LOWEST + " to " + Floors.HIGHEST));
        return usual;
    }

    Set<StoreCode> stores() {
        var codes = Typed.codes(words.get("stores"));
        var tooLong = codes.stream().filter(each -> each.length() > LONGEST_CODE).toList();
        if (!tooLong.isEmpty()) {
            wrong.add(new Violation("stores", String.join(", ", tooLong)));
            return Set.of();
        }
        return codes.stream().map(StoreCode::new).collect(Collectors.toSet());
    }
}
