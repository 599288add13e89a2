package aidas.notification.mail;

import aidas.notification.Way;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a letter is written, and by which clock. */
enum LetterKind {
    /** About one notice, at once. */
    MAIL(Way.MAIL, null, 0),
    /** In the afternoon, about what came since the afternoon before. */
    DAILY(Way.DAILY, LocalTime.of(16, 0), 1),
    /** On Monday morning, about what lies unread since the Monday before. */
    WEEKLY(Way.INBOX, LocalTime.of(8, 0), 7);

    private final Way way;
    private final LocalTime time;
    private final int days;

    LetterKind(Way way, LocalTime time, int days) {
        this.way = way;
        this.time = time;
        this.days = days;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which notices it tells of. */
    Way way() {
        return way;
    }

    static LetterKind ofCode(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst().orElseThrow();
    }

    /** Today there, if it is a day for this letter and its time has come. */
    Optional<LocalDate> day(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        boolean comes = this != WEEKLY || local.getDayOfWeek() == DayOfWeek.MONDAY;
        return time != null && comes && !local.toLocalTime().isBefore(time)
                ? Optional.of(local.toLocalDate())
                : Optional.empty();
    }

    /** The moment up to which that day's letter tells. */
    Instant until(LocalDate day, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** The moment from which on it tells. */
    Instant since(LocalDate day, ZoneId zone) {
        return until(day.minusDays(days), zone);
    }
}
