package aidas.feedback.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order a file writes its moments (R3.1, R3.2). */
public enum DatePattern {
    /** With its own offset: 2026-03-14T10:15:30+02:00. */
    WITH_OFFSET("", 0, 0, 0),
    /** 2026-03-14 10:15, also with dots or slashes. */
    YEAR_MONTH_DAY("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})", 1, 3, 4),
    /** 14.3.2026 10:15, also with slashes or dashes. */
    DAY_MONTH_YEAR("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})", 4, 3, 1),
    /** 3/14/2026 10:15, also with dots or dashes. */
    MONTH_DAY_YEAR("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})", 4, 1, 3);

    private static final LocalTime NOON = LocalTime.NOON;
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s*([AaPp])\\.?[Mm]\\.?)?");

    private final Pattern pattern;
    private final int year;
    private final int month;
    private final int day;

    DatePattern(String regex, int year, int month, int day) {
        this.pattern =
                regex.isEmpty()
                        ? null
                        : Pattern.compile(regex + "(?:\\s*г\\.)?(?:,?[T\\s]\\s*(.+))?");
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** What a text in this order looks like. */
    public String example() {
        return switch (this) {
            case WITH_OFFSET -> "2026-03-14T10:15:30+02:00";
            case YEAR_MONTH_DAY -> "2026-03-14 10:15";
            case DAY_MONTH_YEAR -> "14.3.2026 10:15";
            case MONTH_DAY_YEAR -> "3/14/2026 10:15";
        };
    }

    /**
     * The wall clock's time.
     *
     * @param date a date, or a date and a time
     * @param time a time that stands in a column of its own, else empty
     * @return empty if the texts are not in this order, or this order has offsets
     */
    Optional<LocalDateTime> read(String date, String time) {
        return readIn(this, date, time)
                .or(() -> this == WITH_OFFSET ? Optional.empty() : yearFirst(date, time));
    }

    /** With four digits first and nothing else possible, no order is needed: so sheets write. */
    private static Optional<LocalDateTime> yearFirst(String date, String time) {
        return readIn(YEAR_MONTH_DAY, date, time);
    }

    /** Does the text carry its own offset? */
    static boolean hasOffset(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<LocalDateTime> readIn(DatePattern order, String date, String time) {
        if (order.pattern == null) {
            return Optional.empty();
        }
        var found = order.pattern.matcher(date.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var when =
                    LocalDate.of(
                            order.part(found, order.year),
                            order.part(found, order.month),
                            order.part(found, order.day));
            var own = found.group(5) == null ? "" : found.group(5);
            return at(when, time.isBlank() ? own : time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int part(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDateTime> at(LocalDate day, String time) {
        var text = time.substring(time.indexOf('T') + 1).strip();
        if (text.isEmpty()) {
            return Optional.of(day.atTime(NOON));
        }
        var found = TIME.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = hour(Integer.parseInt(found.group(1)), found.group(4));
        int minute = Integer.parseInt(found.group(2));
        int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        if (hour == 24 && minute == 0 && second == 0) {
            return Optional.of(day.plusDays(1).atStartOfDay());
        }
        return Optional.of(day.atTime(hour, minute, second));
    }

    private static int hour(int hour, String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("expected an hour of 1 to 12, got " + hour);
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
}
