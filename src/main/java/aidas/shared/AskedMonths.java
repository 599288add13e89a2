package aidas.shared;

import java.time.YearMonth;

/**
 * Months as an address names them: so many of the last ones, or from one until before another. What
 * is no such thing is refused by the parameter's own name.
 *
 * @param months how many of the last ones; null for the usual number
 * @param from the first one; null, as {@code until}, for the last ones
 * @param until the first one that is out
 * @param most that may be asked for
 */
public record AskedMonths(String months, String from, String until, int most) {

    /** Are they named, first and end? */
    public boolean named() {
        return from != null || until != null;
    }

    /**
     * @throws Refused unless it is a whole number from 1 to the most
     */
    public int last(int usual) {
        if (months == null) {
            return usual;
        }
        if (!months.matches("[1-9][0-9]?") || Integer.parseInt(months) > most) {
            throw new Refused("months", "a whole number from 1 to " + most);
        }
        return Integer.parseInt(months);
    }

    /**
     * @throws Refused unless it is a month
     */
    public YearMonth first() {
        return month("from", from);
    }

    /**
     * @throws Refused unless it is a month after the first one, and not too long after it
     */
    public YearMonth end() {
        var first = first();
        var end = month("until", until);
        if (!first.isBefore(end) || first.plusMonths(most).isBefore(end)) {
            throw new Refused("until", "a month after from, at most %d later".formatted(most));
        }
        return end;
    }

    private static YearMonth month(String field, String text) {
        return read(text, field, "a month such as 2026-03; from and until go together");
    }

    /**
     * One month, of the years that a database and a calendar both know.
     *
     * @param text null or blank for none
     * @return null for none
     * @throws Refused naming {@code month} unless it is a month
     */
    public static YearMonth month(String text) {
        return text == null || text.isBlank()
                ? null
                : read(text, "month", "a month such as 2026-03");
    }

    private static YearMonth read(String text, String field, String expected) {
        if (text == null || !text.matches("2[0-9]{3}-(0[1-9]|1[0-2])")) {
            throw new Refused(field, expected);
        }
        return YearMonth.parse(text);
    }
}
