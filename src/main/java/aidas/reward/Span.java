package aidas.reward;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Within which time a person gets a reward only so many times. */
public enum Span {
    MONTH,
    QUARTER,
    YEAR,
    EVER;

    static Optional<Span> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The first day of the one that holds that day. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3L);
            case YEAR -> day.withDayOfYear(1);
            case EVER -> LocalDate.MIN;
        };
    }

    /** On the wire, on pages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
