package aidas.recognition.badge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long a rule counts before it begins anew. */
public enum Span {
    MONTH,
    QUARTER,
    EVER;

    /** Empty if there is none of that code. */
    public static Optional<Span> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which one the day lies in, such as {@code 2026-10}, {@code 2026-Q4} or {@code ever}. */
    String of(LocalDate day) {
        return switch (this) {
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case EVER -> "ever";
        };
    }

    /** The one before that of the day. */
    String before(LocalDate day) {
        return this == EVER ? "never" : of(day.minusMonths(months()));
    }

    /** How long it is; 0 if it has no end. */
    int months() {
        return switch (this) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case EVER -> 0;
        };
    }
}
