package aidas.display.rest;

import aidas.access.Language;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads what a client wrote into its fields; refuses by the field's own name. */
final class Given {

    private Given() {}

    /** Null is the store's language. */
    static Language language(String code) {
        return code == null
                ? null
                : Language.ofCode(code)
                        .orElseThrow(() -> new Refused("language", "one of en, bg, lt"));
    }

    static Scale scale(String code) {
        return Scale.ofCode(code)
                .orElseThrow(
                        () ->
                                new Refused(
                                        "scale",
                                        "one of "
                                                + Arrays.stream(Scale.values())
                                                        .map(Scale::code)
                                                        .collect(Collectors.joining(", "))));
    }

    static BigDecimal target(BigDecimal target) {
        if (target == null) {
            throw new Refused("target", "a number from -100 to 100");
        }
        return target;
    }

    /**
     * @param until the first day no longer in
     */
    static Period period(String from, String until) {
        var first = day("from", from);
        var end = day("until", until);
        if (!first.isBefore(end)) {
            throw new Refused("until", "a day after from; it is the first one no longer in");
        }
        return new Period(first, end);
    }

    static LocalDate day(String field, String text) {
        if (text != null && text.matches("2[0-9]{3}-[0-9]{2}-[0-9]{2}")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new Refused(field, "a day that the calendar has, got " + text);
            }
        }
        throw new Refused(field, "a day such as 2026-03-01");
    }
}
