package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.survey.Scale;
import aidas.survey.Side;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What customers said about the caller, for nobody but the caller (R7.1). Somebody without an
 * employee number, or new, finds nothing yet.
 */
@UseCases
public class OwnFeedback {

    private static final int MONTHS = 12;
    private static final int MOST = 200;
    private static final Duration LATELY = Duration.ofDays(90);

    @Inject Sums sums;
    @Inject Feedbacks feedbacks;
    @Inject Units units;
    @Inject Self self;
    @Inject Clock clock;

    /**
     * Own figures, one summary a scale.
     *
     * @param period of whole months; null for the last twelve up to today (R7.8)
     * @param scales none for those on which customers answered
     * @throws Refused if the period is not of whole months
     */
    @Requires(Role.EMPLOYEE)
    public List<Summary> mine(Period period, Scale... scales) {
        var me = self.reads("figures");
        var today = today(place(me));
        var asked = period == null ? lastMonths(today) : wholeMonths(period, today);
        var monthly = monthly(me, Side.PERSON, asked);
        var totals = monthly.stream().filter(sum -> asked.contains(sum.month().atDay(1))).toList();
        var summaries =
                scales.length == 0
                        ? Summaries.of(asked, totals, monthly)
                        : Summaries.of(asked, totals, monthly, EnumSet.copyOf(Set.of(scales)));
        return withoutCompany(summaries, me, asked);
    }

    /** Names what the company caused, which does not count (R8.18). */
    private List<Summary> withoutCompany(
            List<Summary> summaries, Optional<EmployeeNumber> me, Period asked) {
        var company =
                monthly(me, Side.COMPANY, asked).stream()
                        .filter(sum -> asked.contains(sum.month().atDay(1)))
                        .toList();
        return summaries.stream()
                .map(
                        summary -> {
                            long left = Summaries.total(summary.scale(), company).n();
                            return left == 0
                                    ? summary
                                    : summary.without(new LeftOut.CompanyCaused(left));
                        })
                .toList();
    }

    /**
     * Own figures beside those of an earlier period (R8.15).
     *
     * @param period of whole months; null for the last twelve up to today
     * @param against of whole months; null for the same number of months before
     */
    @Requires(Role.EMPLOYEE)
    public Comparison compared(Period period, Period against, Scale... scales) {
        var now = mine(period, scales);
        var of = now.getFirst().period();
        var earlier = against == null ? Comparison.before(wholeMonths(of)) : against;
        return Comparison.of(of, now, earlier, mine(earlier, scales));
    }

    /** Own answers behind that place, newest first, whatever the period (R7.6). */
    @Requires(Role.EMPLOYEE)
    public AnswerPage answers(Cursor before, int size) {
        return answers(null, before, size);
    }

    /**
     * The same, of one cause only.
     *
     * @param cause null for either
     */
    @Requires(Role.EMPLOYEE)
    public AnswerPage answers(Side cause, Cursor before, int size) {
        return self.reads("answers")
                .map(me -> page(me, cause, before, Math.clamp(size, 1, MOST)))
                .orElse(AnswerPage.NONE);
    }

    /** One praise, one thing to learn from, and where this month stands. */
    @Requires(Role.EMPLOYEE)
    public Today today() {
        var me = self.reads("today");
        var place = place(me);
        var today = today(place);
        var month = new Period(today.withDayOfMonth(1), today.plusDays(1));
        var monthly = monthly(me, Side.PERSON, month);
        var thisMonth =
                monthly.stream().filter(sum -> month.contains(sum.month().atDay(1))).toList();
        var nps = Set.of(Scale.NPS_0_10);
        return new Today(
                now(place),
                me.map(this::highlights).orElse(Highlights.NONE),
                Summaries.of(month, thisMonth, monthly, nps).getFirst(),
                place.map(s -> sums.of(s.code(), month))
                        .map(all -> Summaries.of(month, all, List.of(), nps).getFirst())
                        .orElse(null),
                place.orElse(null));
    }

    private AnswerPage page(EmployeeNumber me, Side cause, Cursor before, int size) {
        var answers = feedbacks.of(me, cause, before, size);
        return answers.isEmpty()
                ? AnswerPage.NONE
                : new AnswerPage(answers, feedbacks.earlier(me, cause, answers.getLast().cursor()));
    }

    private Highlights highlights(EmployeeNumber me) {
        return Highlights.of(feedbacks.saidAbout(me, clock.instant().minus(LATELY), MOST));
    }

    private List<Sum> monthly(Optional<EmployeeNumber> me, Side cause, Period period) {
        return me.map(number -> sums.byMonth(number, cause, Summaries.months(period)))
                .orElse(List.of());
    }

    private Optional<StoreName> place(Optional<EmployeeNumber> me) {
        return me.flatMap(number -> units.storeOf(number, LocalDate.now(clock)));
    }

    private LocalDate today(Optional<StoreName> place) {
        return now(place).toLocalDate();
    }

    /** In the zone of the caller's store. */
    private ZonedDateTime now(Optional<StoreName> place) {
        ZoneId zone = place.map(store -> units.zone(store.code())).orElse(clock.getZone());
        return clock.instant().atZone(zone);
    }

    static Period lastMonths(LocalDate today) {
        var first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        return new Period(first.atDay(1), today.plusDays(1));
    }

    /** The month that still runs counts as one. */
    private static Period wholeMonths(Period period) {
        return new Period(period.from(), YearMonth.from(period.last()).plusMonths(1).atDay(1));
    }

    private static Period wholeMonths(Period period, LocalDate today) {
        if (period.from().getDayOfMonth() != 1) {
            throw new Refused("from", "the first day of a month");
        }
        if (period.until().getDayOfMonth() != 1 && !period.until().isAfter(today)) {
            throw new Refused("until", "the first day of a month, or a day after today");
        }
        return period;
    }
}
