package aidas.pulse.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what somebody typed into a field. */
final class Typed {

    private Typed() {}

    /**
     * @return 0 for anything but a whole number of at most four digits
     */
    static int number(String text) {
        return text != null && text.strip().matches("[0-9]{1,4}")
                ? Integer.parseInt(text.strip())
                : 0;
    }

    /**
     * @return empty for anything but a day of this age such as 2026-03-02
     */
    static Optional<LocalDate> day(String text) {
        try {
            return text != null && text.strip().matches("2[0-9]{3}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text.strip()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What stands between commas, semicolons and blanks, each once. */
    static List<String> codes(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\s,;]+"))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }
}
