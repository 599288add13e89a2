package aidas.points;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A version of a rule.
 *
 * @param number from 1
 * @param from its first day; null for a draft
 * @param until the day after its last one; null while it has none
 */
public record RuleView(
        RuleCode code, int number, Terms terms, LocalDate from, LocalDate until, RuleState state)
        implements Serializable {

    /** As a form shows it. */
    public TermsDraft draft() {
        return TermsDraft.of(terms);
    }
}
