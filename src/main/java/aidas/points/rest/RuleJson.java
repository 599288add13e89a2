package aidas.points.rest;

import aidas.points.RuleView;
import aidas.points.TermsDraft;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A version of a rule.
 *
 * @param from the first day; absent for a draft
 * @param until the day after the last one; absent while it has none
 * @param state {@code draft}, {@code coming}, {@code in_force} or {@code ended}
 */
public record RuleJson(
        String code, int version, TermsDraft terms, String from, String until, String state) {

    static RuleJson of(RuleView rule) {
        return new RuleJson(
                rule.code().value(),
                rule.number(),
                rule.draft(),
                day(rule.from()),
                day(rule.until()),
                rule.state().name().toLowerCase(Locale.ROOT));
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
