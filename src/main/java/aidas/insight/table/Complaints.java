package aidas.insight.table;

import aidas.insight.Side;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Reviews that are complaints, beside the transactions of the same store and month (R1.7). Letters
 * and calls bear no mark of their tone, so they are not told apart and are not in.
 */
@Store
class Complaints implements MeasureSource {

    static final String CODE = "complaints";

    private static final double PER = 1000;

    /** Without transactions there is nothing to set them in proportion to. */
    private static final String SQL =
            """
            select t.store_id,
                   (extract(year from t.month) * 12 + extract(month from t.month))::int,
                   t.value::float8, coalesce(c.n, 0)
              from store_fact t
              join fact_measure m on m.id = t.measure_id and m.code = 'transactions'
              left join (select f.store_id, count(*)::float8 as n,
                                date_trunc('month', f.occurred_at at time zone s.zone)::date as month
                           from unsolicited_feedback f join store s on s.id = f.store_id
                          where f.withdrawn_at is null and f.rating * 5 <= f.rating_max * 2
                            and f.occurred_at >= ?::date - 1 and f.occurred_at < ?::date + 1
                          group by 1, 3) c
                on c.store_id = t.store_id and c.month = t.month
             where t.value > 0 and t.month >= ?::date and t.month < ?::date
               and exists (select 1 from unsolicited_feedback
                            where rating is not null and occurred_at < ?::date + 1)
            """;

    @Inject Rates rates;

    @Override
    public List<Measure> measures() {
        return List.of(Measure.named(CODE, Side.CX));
    }

    @Override
    public Map<String, Grid> read(Collection<String> codes, Frame frame) {
        return codes.contains(CODE) ? Map.of(CODE, rates.read(SQL, PER, frame)) : Map.of();
    }
}
