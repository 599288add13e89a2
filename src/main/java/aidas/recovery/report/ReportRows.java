package aidas.recovery.report;

import aidas.feedback.SetWise;
import aidas.organisation.StoreId;
import aidas.recovery.Outcome;
import aidas.recovery.report.Loyalty.Later;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Reads cases as the report takes them, and what customers said the next time. */
@Store
class ReportRows {

    private static final String CASES =
            """
            select c.store_id, c.cause, c.opened_at, t.by_then,
                   c.paused_for = 'customer' and c.paused_at <= t.by_then,
                   c.answered_at, c.closed_at, c.outcome, coalesce(g.given, 0)
              from recovery_case c
              cross join lateral (select coalesce(c.answer_by, c.promised_at) as by_then) t
              join store s on s.id = c.store_id
              left join lateral (select sum(d.amount) as given from recovery_step d
                                  where d.case_id = c.id) g on true
             where c.outcome is distinct from 'dismissed'
               and c.opened_at >= ?::date - interval '1 day'
               and c.opened_at < ?::date + interval '1 day'
               and (c.opened_at at time zone s.zone)::date >= ?::date
               and (c.opened_at at time zone s.zone)::date < ?::date
               and (?::boolean or c.store_id = any (?))
            """;

    /**
     * Each customer once, with the first answer after. A customer who ever had a case never is
     * among those who did not complain.
     */
    private static final String LATER =
            """
            with known as materialized (
                select r.id, r.customer, r.score, r.occurred_at
                  from store s join response r on r.store_id = s.id
                   and r.occurred_at >= ?::date and r.occurred_at < ?::date
                 where r.customer is not null and r.scale = 'NPS'
                   and (?::boolean or s.id = any (?))),
            complained as materialized (
                select r.customer, min(c.confirmed_at) as confirmed
                  from recovery_case c join response r on r.id = c.response_id
                 where r.customer is not null group by r.customer),
            began as (
                select customer, confirmed as at, true as recovered
                  from complained where confirmed is not null
                union all
                select k.customer, min(k.occurred_at), false
                  from known k
                 where k.score <= 6
                   and not exists (select from complained c where c.customer = k.customer)
                 group by k.customer),
            next as (
                select distinct on (b.customer) b.recovered, k.score
                  from began b join known k on k.customer = b.customer and k.occurred_at > b.at
                 order by b.customer, k.occurred_at, k.id)
            select recovered, count(*), sum(score), sum(score * score) from next group by recovered
            """;

    @Inject SetWise setWise;

    /**
     * @param stores null for all
     * @param days in each store's zone
     */
    List<CaseRow> cases(Collection<StoreId> stores, Period days) {
        var from = days.from().toString();
        var until = days.until().toString();
        return setWise.rows(
                CASES, ReportRows::read, from, until, from, until, stores == null, keys(stores));
    }

    private record Side(boolean recovered, Later later) {}

    /**
     * @param stores null for all
     * @param days answers of these
     */
    Loyalty later(Collection<StoreId> stores, Period days) {
        var sides =
                setWise.rows(
                        LATER,
                        row ->
                                new Side(
                                        row.getBoolean(1),
                                        Later.of(
                                                row.getLong(2),
                                                row.getDouble(3),
                                                row.getDouble(4))),
                        days.from().toString(),
                        days.until().toString(),
                        stores == null,
                        keys(stores));
        return new Loyalty(side(sides, true), side(sides, false));
    }

    private static Later side(List<Side> sides, boolean recovered) {
        return sides.stream()
                .filter(side -> side.recovered() == recovered)
                .map(Side::later)
                .findFirst()
                .orElse(null);
    }

    private static CaseRow read(ResultSet row) throws SQLException {
        return new CaseRow(
                new StoreId(row.getLong(1)),
                row.getString(2),
                SetWise.instant(row, 3),
                SetWise.instant(row, 4),
                row.getBoolean(5),
                SetWise.moment(row, 6),
                SetWise.moment(row, 7),
                Outcome.ofCode(row.getString(8)).orElse(null),
                row.getBigDecimal(9));
    }

    private static Long[] keys(Collection<StoreId> stores) {
        return stores == null
                ? new Long[0]
                : stores.stream().map(StoreId::value).toArray(Long[]::new);
    }
}
