package aidas.points;

import aidas.organisation.EmployeeId;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What a rule pays, and how often.
 *
 * @param points each time, from 1
 * @param most so many times in a span; null for as often as it happens
 * @param span of {@code most}; null together with it
 * @param pause minutes between two that are paid; null for none
 * @param same so many times a month between the same two; null for as often as it happens
 */
public record Terms(Source source, int points, Integer most, Span span, Integer pause, Integer same)
        implements Serializable {

    /**
     * The one place that knows the limits: what happens and what is tried are decided alike.
     *
     * @param paid what the rule has paid since {@link #since}, of whomever
     */
    Decision decide(Occurrence it, Collection<Paid> paid) {
        var other =
                it.others().stream().filter(each -> !used(it, each, paid)).findFirst().orElse(null);
        if (other == null && !it.others().isEmpty()) {
            return new Decision.Refuses(Limit.SAME);
        }
        if (most != null && count(it, paid, this::inSpan) >= most) {
            return new Decision.Refuses(Limit.MOST);
        }
        if (pause != null && count(it, paid, this::tooSoon) > 0) {
            return new Decision.Refuses(Limit.PAUSE);
        }
        return new Decision.Pays(other);
    }

    /** What a rule paid before that day limits nothing that happens on it. */
    LocalDate since(LocalDate day) {
        var pausing = pause == null ? day : day.minusDays(pause / 1440 + 2);
        var month = Span.MONTH.first(day);
        var week = Span.WEEK.first(day);
        var first = month.isBefore(week) ? month : week;
        return first.isBefore(pausing) ? first : pausing;
    }

    private boolean used(Occurrence it, EmployeeId other, Collection<Paid> paid) {
        if (same == null) {
            return false;
        }
        var month = YearMonth.from(it.day());
        return paid.stream()
                        .filter(each -> each.between(it.who(), other))
                        .filter(each -> YearMonth.from(each.day()).equals(month))
                        .count()
                >= same;
    }

    /** Two of a person's that are paid. */
    private record Pair(Occurrence it, Paid earlier) {}

    private static long count(Occurrence it, Collection<Paid> paid, Predicate<Pair> which) {
        return paid.stream()
                .filter(each -> each.who().equals(it.who()))
                .map(each -> new Pair(it, each))
                .filter(which)
                .count();
    }

    private boolean inSpan(Pair pair) {
        return span.first(pair.it().day()).equals(span.first(pair.earlier().day()));
    }

    private boolean tooSoon(Pair pair) {
        var between = Duration.between(pair.earlier().at(), pair.it().at()).abs();
        return between.compareTo(Duration.ofMinutes(pause)) < 0;
    }
}
