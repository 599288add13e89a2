package aidas.recognition.badge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A rule and the days that are over and which it has not looked at yet. */
final class DueRule {

    /**
     * What came in so long before the last look is looked at again: a transaction takes its time.
     */
    private static final int AGAIN = 1;

    private final BadgeRule kept;
    private final Badge badge;
    private final Rule rule;
    private final LocalDate until;

    /**
     * @param today the first day of which nothing is known yet
     */
    DueRule(BadgeRule kept, Badge badge, LocalDate today) {
        this.kept = kept;
        this.badge = badge;
        this.rule = kept.rule();
        this.until = kept.reach(badge, today);
    }

    boolean isDue() {
        return kept.awardedUntil().isBefore(until);
    }

    /** What is read once for all rules that need it. */
    record Read(Source source, Crowd.By by) {}

    Read read() {
        return new Read(rule.source(), rule.by());
    }

    LocalDate from() {
        return kept.fromDay();
    }

    LocalDate until() {
        return until;
    }

    /** Nobody has looked at it yet, or people can earn something though nothing happened (R3.6). */
    boolean isOfAll() {
        return kept.awardedUntil().equals(kept.fromDay())
                || rule.ripens(kept.awardedUntil(), until);
    }

    /** Who was not touched since then earns nothing new. */
    Instant since() {
        return kept.awardedUntil().minusDays(AGAIN).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * @param facts all of a crowd, in the order of time
     */
    List<Award> earned(List<Fact> facts) {
        return Evaluation.inOrder(rule, facts, kept.fromDay(), until);
    }

    BadgeRule kept() {
        return kept;
    }

    BadgeCode badge() {
        return badge.code();
    }

    void done() {
        kept.awarded(until);
    }
}
