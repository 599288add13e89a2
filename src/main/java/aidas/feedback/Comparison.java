package aidas.feedback;

import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.survey.Scale;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * A unit's figures of one period beside those of an earlier one (R8.15).
 *
 * @param scales one for each scale that was answered in either, NPS first
 */
public record Comparison(Period period, Period against, List<Compared> scales)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public Comparison {
        scales = List.copyOf(scales);
        if (against.until().isAfter(period.from())) {
            throw new Refused("againstUntil", "a day not after " + period.from());
        }
    }

    /**
     * @throws Refused if the earlier period is not over before the other begins: what shares days
     *     shares answers
     */
    static Comparison of(Period period, List<Summary> now, Period against, List<Summary> before) {
        var scales = EnumSet.noneOf(Scale.class);
        now.forEach(summary -> scales.add(summary.scale()));
        before.forEach(summary -> scales.add(summary.scale()));
        return new Comparison(
                period,
                against,
                scales.stream()
                        .map(scale -> new Compared(answers(before, scale), answers(now, scale)))
                        .toList());
    }

    /** As long as the period, right before it; whole months before whole months. */
    public static Period before(Period period) {
        boolean months = period.from().getDayOfMonth() == 1 && period.until().getDayOfMonth() == 1;
        var from =
                months
                        ? period.from().minusMonths(months(period))
                        : period.from()
                                .minusDays(ChronoUnit.DAYS.between(period.from(), period.until()));
        return new Period(from, period.from());
    }

    /** What can be said of that scale's figure. */
    public Change on(Scale scale) {
        return scales.stream()
                .filter(each -> each.scale() == scale)
                .findFirst()
                .map(Compared::change)
                .orElse(new Change.Untold(Course.NOBODY, 0));
    }

    private static long months(Period period) {
        return YearMonth.from(period.from())
                .until(YearMonth.from(period.until()), ChronoUnit.MONTHS);
    }

    private static Answers answers(List<Summary> summaries, Scale scale) {
        Optional<Summary> found =
                summaries.stream().filter(each -> each.scale() == scale).findFirst();
        return found.map(Summary::answers).orElse(Answers.none(scale));
    }
}
