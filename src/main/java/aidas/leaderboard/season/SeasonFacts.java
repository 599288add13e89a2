package aidas.leaderboard.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What was announced and does not change (R1.2).
 *
 * @param rule the version of the board's rules
 * @param threshold effective answers that a unit needs to enter
 * @param words the rules in words
 */
public record SeasonFacts(
        SeasonCode code,
        SeasonCode series,
        Wording name,
        SeasonRules rules,
        String rule,
        int threshold,
        Wording words,
        Instant announcedAt,
        String announcedBy) {

    /** Had it begun when it was announced (R1.3)? */
    public boolean announcedLate() {
        return !LocalDate.ofInstant(announcedAt, ZoneOffset.UTC)
                .isBefore(rules.months().from().atDay(1));
    }
}
