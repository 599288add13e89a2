package aidas.idea.review;

import aidas.idea.IdeaFacts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How the time of an idea runs until its first answer. */
public enum Clockwork {
    /** It was answered, or needs none any more. */
    STOPPED,
    RUNNING,
    /** Seven tenths of its time are over. */
    SHORT,
    LATE;

    private static final double SHORT_FROM = 0.7;

    static Clockwork of(IdeaFacts idea, LocalDate today) {
        if (idea.answeredAt() != null || !idea.stage().open()) {
            return STOPPED;
        }
        if (today.isAfter(idea.dueOn())) {
            return LATE;
        }
        var sent = LocalDate.ofInstant(idea.sentAt(), ZoneOffset.UTC);
        double all = ChronoUnit.DAYS.between(sent, idea.dueOn());
        double over = ChronoUnit.DAYS.between(sent, today);
        return over >= SHORT_FROM * all ? SHORT : RUNNING;
    }

    /** On the wire and in the keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
