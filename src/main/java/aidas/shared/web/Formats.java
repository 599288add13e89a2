package aidas.shared.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;

/** Numbers and dates as one language writes them. */
public final class Formats {

    private static final String DAY = "yMMMMd";
    private static final String DAY_OF_WEEK = "EEEMMMMd";
    private static final String SHORT_DAY = "MMMd";
    private static final String MONTH = "yMMMM";
    private static final String DAY_AND_TIME = "yMMMMdHm";

    private final ULocale locale;

    public Formats(Locale language) {
        this.locale = Messages.locale(language);
    }

    /** At most {@code digits} decimal places; a real minus sign. */
    public String number(Number number, int digits) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(digits);
        return plain(format.format(withoutMinusZero(number, digits)));
    }

    /** As many as {@code digits} decimal places, for estimates that stand together. */
    public String decimals(Number number, int digits) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return plain(format.format(withoutMinusZero(number, digits)));
    }

    /** What rounds to zero has no sign: "−0.0" reads as if it fell. */
    private static Number withoutMinusZero(Number number, int digits) {
        double value = number.doubleValue();
        return value < 0 && value >= -0.5 / Math.pow(10, digits) ? (Number) 0 : number;
    }

    /** {@code share} 0 to 1, shown as whole percent. */
    String percent(Number share) {
        return plain(NumberFormat.getPercentInstance(locale).format(share));
    }

    String money(Number amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        return plain(format.format(amount));
    }

    /** 14 March 2026. */
    public String day(LocalDate day) {
        return date(day.atStartOfDay(), DAY);
    }

    String weekday(LocalDate day) {
        return date(day.atStartOfDay(), DAY_OF_WEEK);
    }

    String shortDay(LocalDate day) {
        return date(day.atStartOfDay(), SHORT_DAY);
    }

    String month(YearMonth month) {
        return date(month.atDay(1).atStartOfDay(), MONTH);
    }

    /** 14 March 2026, 10:15. */
    public String dayAndTime(LocalDateTime at) {
        return date(at, DAY_AND_TIME);
    }

    /** ICU knows only its own calendar: the wall clock's time is handed over as if it were UTC. */
    private String date(LocalDateTime at, String skeleton) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format((Object) at.toInstant(ZoneOffset.UTC).toEpochMilli());
    }

    private static String plain(String number) {
        return number.replace('-', '−');
    }
}
