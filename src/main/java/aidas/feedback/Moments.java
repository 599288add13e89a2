package aidas.feedback;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads a time with its offset; the common form digit by digit, for millions of them come. */
final class Moments {

    private static final int SECONDS_END = 19;
    private static final String FORM = "dddd-dd-ddTdd:dd:dd";
    private static final String OFFSET = "+dd:dd";

    private Moments() {}

    /**
     * @throws DateTimeException if it is none
     */
    static Instant parse(String text) {
        return isCommon(text) ? common(text) : OffsetDateTime.parse(text).toInstant();
    }

    /** Such as 2026-03-14T10:15:30Z or 2026-03-14T10:15:30+02:00. */
    private static boolean isCommon(String text) {
        return text.length() == SECONDS_END + 1
                        && text.charAt(SECONDS_END) == 'Z'
                        && has(text, 0, FORM)
                || text.length() == SECONDS_END + OFFSET.length()
                        && has(text, 0, FORM)
                        && (has(text, SECONDS_END, OFFSET) || has(text, SECONDS_END, "-dd:dd"));
    }

    private static boolean has(String text, int from, String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(from + i);
            boolean fits = form.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == form.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Instant common(String text) {
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int offset = 0;
        if (text.length() > SECONDS_END + 1) {
            int hours = number(text, 20, 22);
            int minutes = number(text, 23, 25);
            if (hours > 18 || minutes > 59 || hours == 18 && minutes > 0) {
                throw new DateTimeException("no offset: " + text);
            }
            offset = (text.charAt(SECONDS_END) == '-' ? -60 : 60) * (60 * hours + minutes);
        }
        if (hour > 23 || minute > 59 || second > 59) {
            throw new DateTimeException("no time of day: " + text);
        }
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        long seconds = day.toEpochDay() * 86_400 + 3600L * hour + 60L * minute + second;
        return Instant.ofEpochSecond(seconds - offset);
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
