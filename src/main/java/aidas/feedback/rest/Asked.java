package aidas.feedback.rest;

import aidas.organisation.Membership;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.survey.Scale;
import aidas.survey.Side;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads what a client asks for in an address; refuses by the parameter's own name. */
final class Asked {

    private static final int MOST_YEARS = 10;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_ANSWERS = 200;
    private static final int USUAL_ANSWERS = 20;

    private Asked() {}

    /**
     * @param from the first day; null with {@code until} for the usual period
     * @param until the first day no longer in
     * @return null for the usual period
     */
    static Period period(String from, String until) {
        return period("from", from, "until", until);
    }

    /** The period to compare with, by its own names. */
    static Period against(String from, String until) {
        return period("againstFrom", from, "againstUntil", until);
    }

    private static Period period(String start, String from, String stop, String until) {
        if (from == null && until == null) {
            return null;
        }
        var first = day(start, from);
        var end = day(stop, until);
        if (!first.isBefore(end)) {
            throw new Refused(stop, "a day after the first; it is the first one no longer in");
        }
        if (end.isAfter(first.plusYears(MOST_YEARS))) {
            throw new Refused(stop, "at most " + MOST_YEARS + " years after the first day");
        }
        return new Period(first, end);
    }

    /** Null is NPS. */
    static Scale scale(String code) {
        return code == null
                ? Scale.NPS_0_10
                : Scale.ofCode(code).orElseThrow(() -> new Refused("scale", expectedScale()));
    }

    /** Null is none, for all that were answered. */
    static Scale[] scales(String code) {
        return code == null ? new Scale[0] : new Scale[] {scale(code)};
    }

    /** Null is either. */
    static Side cause(String code) {
        return code == null
                ? null
                : Arrays.stream(Side.values())
                        .filter(side -> side.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new Refused("cause", "person or company"));
    }

    /** Null is as it was. */
    static Membership membership(String code) {
        return code == null
                ? Membership.THEN
                : Membership.ofCode(code)
                        .orElseThrow(() -> new Refused("membership", "then or today"));
    }

    /** Whole months back, the running one included; null is twelve. */
    static int months(String text) {
        if (text == null) {
            return 12;
        }
        if (text.matches("[0-9]{1,3}")) {
            int months = Integer.parseInt(text);
            if (months >= 1 && months <= MOST_MONTHS) {
                return months;
            }
        }
        throw new Refused("months", "a whole number from 1 to " + MOST_MONTHS);
    }

    static int size(String text) {
        if (text == null) {
            return USUAL_ANSWERS;
        }
        if (text.matches("[0-9]{1,4}")) {
            int size = Integer.parseInt(text);
            if (size >= 1 && size <= MOST_ANSWERS) {
                return size;
            }
        }
        throw new Refused("size", "a whole number from 1 to " + MOST_ANSWERS);
    }

    private static LocalDate day(String field, String text) {
        if (text != null && text.matches("2[0-9]{3}-[0-9]{2}-[0-9]{2}")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new Refused(field, "a day that the calendar has, got " + text);
            }
        }
        throw new Refused(field, "a day such as 2026-03-01; both ends of a period go together");
    }

    private static String expectedScale() {
        return "one of "
                + Arrays.stream(Scale.values()).map(Scale::code).collect(Collectors.joining(", "));
    }
}
