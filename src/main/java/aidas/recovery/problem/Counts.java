package aidas.recovery.problem;

import aidas.feedback.SetWise;
import aidas.organisation.StoreId;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import aidas.statistics.Events;
import aidas.survey.Band;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Counts by week how often a cause came among how many answers, in days of each store's zone. */
@Store
class Counts {

    private static final String WHERE = " (?::boolean or (s.id = any (?)) = ?::boolean) ";

    private static final String ANSWERS =
            """
            select (d.day - ?::date) / 7, sum(d.n), null, null
              from rollup_store_day d join store s on s.id = d.store_id
             where d.day >= ?::date and d.day < ?::date and
            """
                    + WHERE
                    + " group by 1";

    private static final String CASES =
            """
            select (c.day - ?::date) / 7, count(*), null, null
              from (select c.store_id, (c.opened_at at time zone z.zone)::date as day
                      from recovery_case c join store z on z.id = c.store_id
                     where c.cause = ? and c.outcome is distinct from 'dismissed') c
              join store s on s.id = c.store_id
             where c.day >= ?::date and c.day < ?::date and
            """
                    + WHERE
                    + " group by 1";

    /** By store, because answers are kept in the order of each store's time. */
    private static final String CHIPS =
            """
            select (r.day - ?::date) / 7, count(*), r.scale, r.score
              from store s
              join response r on r.store_id = s.id and r.occurred_at >= ?::date - interval '1 day'
             where r.chips @> array[?::text] and r.day >= ?::date and r.day < ?::date and
            """
                    + WHERE
                    + " group by 1, 3, 4";

    @Inject SetWise setWise;

    private record Row(int week, long n, String scale, BigDecimal score) {

        /** Only what the unhappy tap speaks against something. */
        boolean counts() {
            return scale == null
                    || Scale.ofCode(scale).orElseThrow().band(score) == Band.UNFAVOURABLE;
        }
    }

    /** Where to look. */
    record Where(Collection<StoreId> stores, boolean inside) {

        static final Where EVERYWHERE = new Where(List.of(), true);

        /** No stores are all of them. */
        static Where in(Collection<StoreId> stores) {
            return stores.isEmpty() ? EVERYWHERE : new Where(stores, true);
        }

        static Where outside(Collection<StoreId> stores) {
            return new Where(stores, false);
        }

        boolean all() {
            return stores.isEmpty();
        }

        Long[] keys() {
            return stores.stream().map(StoreId::value).toArray(Long[]::new);
        }
    }

    Tally of(Subject subject, Where where, Period days) {
        var answers = new TreeMap<Integer, Long>();
        answers(where, days).forEach(row -> answers.merge(row.week(), row.n(), Long::sum));
        var events = new TreeMap<Integer, Long>();
        events(subject, where, days).stream()
                .filter(Row::counts)
                .forEach(row -> events.merge(row.week(), row.n(), Long::sum));
        return new Tally(
                events.values().stream().mapToLong(Long::longValue).sum(),
                answers.values().stream().mapToLong(Long::longValue).sum(),
                answers.entrySet().stream()
                        .filter(week -> week.getValue() > 0)
                        .map(
                                week ->
                                        new Events(
                                                events.getOrDefault(week.getKey(), 0L),
                                                week.getValue()))
                        .toList());
    }

    private List<Row> answers(Where where, Period days) {
        var from = days.from().toString();
        return rows(ANSWERS, where, from, from, days.until().toString());
    }

    private List<Row> events(Subject subject, Where where, Period days) {
        var from = days.from().toString();
        var until = days.until().toString();
        return subject.kind() == Subject.Kind.CAUSE
                ? rows(CASES, where, from, subject.code(), from, until)
                : rows(CHIPS, where, from, from, subject.code(), from, until);
    }

    private List<Row> rows(String sql, Where where, String... columns) {
        var all = new ArrayList<Object>(List.of(columns));
        all.add(where.all());
        all.add(where.keys());
        all.add(where.inside());
        return setWise.rows(
                sql,
                row ->
                        new Row(
                                row.getInt(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getBigDecimal(4)),
                all.toArray());
    }
}
