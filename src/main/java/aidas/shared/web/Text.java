package aidas.shared.web;

import aidas.shared.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/**
 * What pages say in the reader's language: texts with plural forms, numbers, days and ranges. Pages
 * call it {@code text}. Nothing ({@code null}) is written as nothing, never as zero.
 */
@Named
@RequestScoped
public class Text {

    /** Without a page, such as for the API, which speaks English. */
    public static Text in(Locale language) {
        return new Text() {
            @Override
            public Locale locale() {
                return language;
            }
        };
    }

    public String of(String key) {
        return say(key);
    }

    public String of(String key, Object first) {
        return say(key, first);
    }

    public String of(String key, Object first, Object second) {
        return say(key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return say(key, first, second, third);
    }

    public String of(String key, Object first, Object second, Object third, Object fourth) {
        return say(key, first, second, third, fourth);
    }

    /** 51 answers. */
    public String answers(Number n) {
        return say("shell.answers", n);
    }

    /** Up to two decimal places. */
    public String number(Number number) {
        return number == null ? "" : formats().number(number, 2);
    }

    /** Up to {@code digits} decimal places. */
    public String number(Number number, int digits) {
        return number == null ? "" : formats().number(number, digits);
    }

    /** As many as {@code digits} decimal places. */
    public String decimals(Number number, int digits) {
        return number == null ? "" : formats().decimals(number, digits);
    }

    /** A share of 0 to 1 in whole percent. */
    public String percent(Number share) {
        return share == null ? "" : formats().percent(share);
    }

    /** An amount in euro. */
    public String money(Number amount) {
        return money(amount, "EUR");
    }

    /** An amount in a currency by its ISO code. */
    public String money(Number amount, String currency) {
        return amount == null ? "" : formats().money(amount, currency);
    }

    /** 14 March 2026. */
    public String day(LocalDate day) {
        return day == null ? "" : formats().day(day);
    }

    /** Sat 14 March. */
    public String weekday(LocalDate day) {
        return day == null ? "" : formats().weekday(day);
    }

    /** 14 Mar. */
    public String shortDay(LocalDate day) {
        return day == null ? "" : formats().shortDay(day);
    }

    /** March 2026. */
    public String month(YearMonth month) {
        return month == null ? "" : formats().month(month);
    }

    /** In UTC, and it says so: for logs that concern no single store. */
    public String dayAndTime(Instant at) {
        return at == null ? "" : dayAndTime(LocalDateTime.ofInstant(at, ZoneOffset.UTC)) + " UTC";
    }

    /** In the zone that it carries, which is the store's. */
    public String dayAndTime(ZonedDateTime at) {
        return at == null ? "" : dayAndTime(at.toLocalDateTime());
    }

    /** By the reader's clock; UTC, by who works nowhere, is said. */
    public String dayAndTime(Instant at, ZoneId reader) {
        return at == null || ZoneOffset.UTC.equals(reader.normalized())
                ? dayAndTime(at)
                : dayAndTime(at.atZone(reader));
    }

    /** The same; what is kept as a day alone, from midnight in UTC, is that day everywhere. */
    public String day(Instant at, ZoneId reader) {
        var zone = at.equals(at.truncatedTo(ChronoUnit.DAYS)) ? ZoneOffset.UTC : reader;
        return day(LocalDate.ofInstant(at, zone));
    }

    public String dayAndTime(LocalDateTime at) {
        return at == null ? "" : formats().dayAndTime(at);
    }

    /** 11 to 52. */
    public String range(Number low, Number high) {
        return say("shell.range", number(low), number(high));
    }

    /** 1 Jan 2026 to 14 Mar 2026, both days in. */
    public String period(Period period) {
        return period == null ? "" : say("shell.range", day(period.from()), day(period.last()));
    }

    /** A person's words in the quotation marks of their language, or of the reader's. */
    public String quoted(String words, String language) {
        var marks = "en".equals(language == null ? locale().getLanguage() : language);
        return marks ? "“" + words + "”" : "„" + words + "“";
    }

    /** The reader's language by its ISO 639 code. */
    public String language() {
        return locale().getLanguage();
    }

    /** The reader's language. */
    public Locale locale() {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        return view == null ? Locale.ENGLISH : view.getLocale();
    }

    private String say(String key, Object... args) {
        return Messages.of(locale(), key, Arrays.stream(args).map(this::shown).toArray());
    }

    private Object shown(Object arg) {
        return switch (arg) {
            case null -> "";
            case LocalDate day -> day(day);
            case YearMonth month -> month(month);
            case Period period -> period(period);
            case Number number -> number;
            case Enum<?> constant -> constant.name();
            default -> arg.toString();
        };
    }

    private Formats formats() {
        return new Formats(locale());
    }
}
