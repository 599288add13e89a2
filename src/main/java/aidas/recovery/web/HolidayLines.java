package aidas.recovery.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holidays as they are typed: a day and its name on each line. */
final class HolidayLines {

    private HolidayLines() {}

    static String written(Map<LocalDate, String> days) {
        return days.entrySet().stream()
                .map(day -> day.getKey() + " " + day.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** A day and its name on each line; null if one cannot be read. */
    static Map<LocalDate, String> read(String typed) {
        var days = new TreeMap<LocalDate, String>();
        for (var line : typed == null ? List.<String>of() : typed.lines().toList()) {
            var parts = line.strip().split("\\s+", 2);
            try {
                if (!line.isBlank()) {
                    days.put(LocalDate.parse(parts[0]), parts.length > 1 ? parts[1] : "");
                }
            } catch (DateTimeException none) {
                return null;
            }
        }
        return days;
    }
}
