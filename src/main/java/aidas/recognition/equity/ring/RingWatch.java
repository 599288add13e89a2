package aidas.recognition.equity.ring;

import aidas.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Looks at each month when it is over (R2.1). */
@ApplicationScoped
class RingWatch {

    /** So long a hint must have stood in a month for the month to count against it (R3.2). */
    static final Duration READABLE = Duration.ofDays(21);

    @Inject Rings rings;
    @Inject Gifts gifts;

    /**
     * Months that are over and were not looked at, the oldest first. A month is over when somebody
     * was thanked after it, too: history that is being brought comes in the order of time.
     */
    List<YearMonth> due(Instant now) {
        var over = YearMonth.from(LocalDate.ofInstant(now, ZoneOffset.UTC)).minusMonths(1);
        var next = rings.last().map(last -> last.plusMonths(1)).orElse(over);
        return Stream.iterate(next, month -> !month.isAfter(over), month -> month.plusMonths(1))
                .filter(month -> gifts.from(month.plusMonths(1).atDay(1)))
                .toList();
    }

    /**
     * Keeps its rings, so that their people find a hint.
     *
     * @return how many
     */
    int look(YearMonth month, Instant now) {
        if (!rings.begin(month, now)) {
            return 0;
        }
        var found = RingRule.in(gifts.in(Period.ofMonth(month)));
        var before = rings.nudged(month.minusMonths(1));
        found.forEach(
                circle -> rings.add(circle, month, now, readable(before.get(circle.key()), month)));
        return found.size();
    }

    /**
     * Could its people read the hint of the month before for most of this month?
     *
     * @param nudged when they got it; null if they were no ring then
     */
    private static boolean readable(Instant nudged, YearMonth month) {
        var end = month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return nudged != null && !nudged.plus(READABLE).isAfter(end);
    }
}
