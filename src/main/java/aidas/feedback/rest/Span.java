package aidas.feedback.rest;

import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.survey.Scale;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads what a request asks for: the period, the scale and the page's size. */
final class Span {

    private static final int PAGE = 100;

    private Span() {}

    /**
     * @param from first day
     * @param until first day that is out
     * @return null if neither is given, for the usual period
     */
    static Period of(String from, String until) {
        if (from == null && until == null) {
            return null;
        }
        var start = day("from", from);
        var end = day("until", until);
        if (!start.isBefore(end)) {
            throw new Refused("from", "expected a day before until");
        }
        return new Period(start, end);
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new Refused(field, "expected a day such as 2026-03-14");
        }
    }

    static Scale scale(String code) {
        return Scale.ofCode(code)
                .orElseThrow(() -> new Refused("scale", "expected a scale such as NPS or CSAT-5"));
    }

    static int limit(int limit) {
        if (limit < 1 || limit > PAGE) {
            throw new Refused("limit", "expected 1 to " + PAGE);
        }
        return limit;
    }
}
