package aidas.points;

import aidas.recognition.value.Tongues;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of a statement.
 *
 * @param at when it was written down
 * @param day on which it happened
 * @param kind {@code earned}, {@code given}, {@code spent}, {@code countered} or {@code unpaid}
 * @param points the change; 0 if a limit kept it from being paid
 * @param rule null by hand
 * @param event {@code kudos-<key>}, {@code award-<key>}, or what it was spent on or promised by,
 *     such as {@code redemption-<key>}; null by hand
 * @param because code of the {@link Limit}, or of why it came back; null for others
 * @param reason in the words of who did it by hand; null for others
 * @param counters the key of the line whose mirror it is; null for others
 * @param countered has it a counter-entry?
 * @param purpose on what it was spent, or what promised it; null for others
 */
public record StatementLine(
        long id,
        Instant at,
        LocalDate day,
        String kind,
        int points,
        Paying rule,
        String event,
        String because,
        String reason,
        Long counters,
        boolean countered,
        Tongues purpose)
        implements Serializable {

    /** The version of the rule that it names (R1.4). */
    public record Paying(RuleCode code, int number, Source source) implements Serializable {}

    /** The key of the thank-you that it came from, while it stands; null for none. */
    public Long kudos() {
        boolean gone = countered || "withdrawn".equals(because) || "hidden".equals(because);
        return gone ? null : key("kudos-");
    }

    /** The key of the badge's award that it came from; null for none. */
    public Long award() {
        return key("award-");
    }

    private Long key(String prefix) {
        return event == null || !event.startsWith(prefix)
                ? null
                : (Long) Long.parseLong(event.substring(prefix.length()));
    }
}
