package aidas.recovery.problem;

import aidas.feedback.SetWise;
import aidas.organisation.StoreId;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Counts causes of cases and what unhappy customers tap, lately and in their past. */
@Store
class Patterns {

    private static final String CASES =
            """
            select c.cause, c.store_id, count(*) filter (where c.day >= ?::date),
                   count(*) filter (where c.day < ?::date)
              from (select c.cause, c.store_id, (c.opened_at at time zone z.zone)::date as day
                      from recovery_case c join store z on z.id = c.store_id
                     where c.outcome is distinct from 'dismissed'
                       and (?::boolean or c.store_id = any (?))) c
             where c.day >= ?::date and c.day < ?::date
             group by 1, 2
            """;

    private static final String ANSWERS =
            """
            select '', d.store_id, coalesce(sum(d.n) filter (where d.day >= ?::date), 0),
                   coalesce(sum(d.n) filter (where d.day < ?::date), 0)
              from rollup_store_day d
             where (?::boolean or d.store_id = any (?)) and d.day >= ?::date and d.day < ?::date
             group by 2
            """;

    /** By whole months, as they are kept. */
    private static final String CHIPS =
            """
            select d.chip, 0, coalesce(sum(d.unfavourable) filter (where d.month >= ?::date), 0),
                   coalesce(sum(d.unfavourable) filter (where d.month < ?::date), 0)
              from rollup_store_chip d
             where d.side = 'company' and (?::boolean or d.store_id = any (?))
               and d.month >= ?::date and d.month < ?::date
             group by 1
            """;

    private static final String MONTHS =
            """
            select '', 0, coalesce(sum(d.n) filter (where d.month >= ?::date), 0),
                   coalesce(sum(d.n) filter (where d.month < ?::date), 0)
              from rollup_store_month d
             where d.question = 'person' and (?::boolean or d.store_id = any (?))
               and d.month >= ?::date and d.month < ?::date
            """;

    @Inject SetWise setWise;

    /**
     * @param code empty for answers
     * @param store 0 for all together
     */
    record Row(String code, long store, long now, long before) {}

    /** Cases by cause and store; a pair without any is absent. */
    List<Row> cases(Collection<StoreId> stores, Period before, Period now) {
        return rows(CASES, stores, before, now);
    }

    /** Answers by store. */
    List<Row> answers(Collection<StoreId> stores, Period before, Period now) {
        return rows(ANSWERS, stores, before, now);
    }

    /** What the unhappy tap about the company, by whole months. */
    List<Row> chips(Collection<StoreId> stores, Period before, Period now) {
        return rows(CHIPS, stores, before, now);
    }

    /** Answers of the same months. */
    Row months(Collection<StoreId> stores, Period before, Period now) {
        return rows(MONTHS, stores, before, now).getFirst();
    }

    /**
     * @param stores null for all
     */
    private List<Row> rows(String sql, Collection<StoreId> stores, Period before, Period now) {
        var from = now.from().toString();
        return setWise.rows(
                sql,
                row -> new Row(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                from,
                from,
                stores == null,
                stores == null
                        ? new Long[0]
                        : stores.stream().map(StoreId::value).toArray(Long[]::new),
                before.from().toString(),
                now.until().toString());
    }
}
