package aidas.recovery.problem;

import static aidas.access.Role.HR;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;
import static java.util.stream.Collectors.toMap;

import aidas.access.Requires;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreFacts;
import aidas.recovery.Wording;
import aidas.recovery.problem.Pattern.Count;
import aidas.recovery.problem.Patterns.Row;
import aidas.recovery.problem.Recurrence.Counted;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What comes back again and again in the caller's scope (R2.1). */
@UseCases
public class PatternReading {

    /** Its own past is the year before. */
    private static final int PAST_DAYS = 364;

    private static final int PAST_MONTHS = 12;

    /** Fewer cases lately are no pattern of a store. */
    private static final int FEWEST = 3;

    @Inject Patterns patterns;
    @Inject Choices choices;
    @Inject Bounds bounds;
    @Inject Clock clock;

    /**
     * Causes of cases, for the stores in scope together in their order, then where a store's comes
     * more often than it did, by the stores' names.
     *
     * @param days how far back lately reaches, 28 or 90
     */
    @Requires({TEAM_LEAD, HR, OWNER})
    public List<Pattern> causes(int days) {
        var now = Period.lastDays(LocalDate.now(clock), days);
        var before = new Period(now.from().minusDays(PAST_DAYS), now.from());
        var cases = patterns.cases(bounds.keys(), before, now);
        var answers =
                patterns.answers(bounds.keys(), before, now).stream()
                        .collect(toMap(Row::store, row -> row));
        var all = new ArrayList<Counted>();
        for (var code : choices.causes().keySet()) {
            all.add(together(code, cases, answers.values()));
        }
        for (var store : bounds.stores()) {
            of(store, cases, answers.get(store.id().value())).forEach(all::add);
        }
        return Recurrence.of(all).stream()
                .filter(one -> one.store() == null || one.rises())
                .toList();
    }

    /** The same of what unhappy customers tap about the company, by whole months. */
    @Requires({TEAM_LEAD, HR, OWNER})
    public List<Pattern> chips() {
        var today = LocalDate.now(clock);
        var until = today.withDayOfMonth(1).plusMonths(1);
        var now = new Period(until.minusMonths(2), until);
        var before = new Period(now.from().minusMonths(PAST_MONTHS), now.from());
        var answers = patterns.months(bounds.keys(), before, now);
        return Recurrence.of(
                patterns.chips(bounds.keys(), before, now).stream()
                        .map(row -> counted(Subject.chip(row.code()), null, row, answers))
                        .toList());
    }

    /** Names of causes, by their codes, in their order. */
    @Requires({TEAM_LEAD, HR, OWNER})
    public Map<String, Wording> names() {
        return choices.causes();
    }

    /** Codes of what customers can tap about the company. */
    @Requires({TEAM_LEAD, HR, OWNER})
    public List<String> reasons() {
        return choices.chips();
    }

    private static Counted together(String code, List<Row> cases, Collection<Row> answers) {
        return counted(
                Subject.cause(code),
                null,
                sum(code, cases.stream().filter(row -> row.code().equals(code)).toList()),
                sum("", answers));
    }

    private static List<Counted> of(StoreEntry store, List<Row> cases, Row answers) {
        return answers == null
                ? List.of()
                : cases.stream()
                        .filter(row -> row.store() == store.id().value() && row.now() >= FEWEST)
                        .map(row -> counted(Subject.cause(row.code()), store.facts(), row, answers))
                        .toList();
    }

    private static Row sum(String code, Collection<Row> rows) {
        return new Row(
                code,
                0,
                rows.stream().mapToLong(Row::now).sum(),
                rows.stream().mapToLong(Row::before).sum());
    }

    private static Counted counted(Subject subject, StoreFacts store, Row row, Row answers) {
        return new Counted(
                subject,
                store,
                new Count(row.now(), answers.now()),
                new Count(row.before(), answers.before()));
    }
}
