package aidas.insight.table;

import aidas.insight.Side;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reviews, calls and letters beside the answers that were asked for (R1.3). */
@Store
class UnaskedCounts implements MeasureSource {

    static final String CODE = "unsolicited";

    private static final double PER = 100;

    /** Where nobody answered there is nothing to set them in proportion to. */
    private static final String SQL =
            """
            select a.store_id,
                   (extract(year from a.month) * 12 + extract(month from a.month))::int,
                   a.n, coalesce(u.n, 0)
              from (select store_id, month, sum(n)::float8 as n from rollup_store_month
                     where question = 'person' and month >= ?::date and month < ?::date
                     group by store_id, month) a
              left join (select f.store_id, count(*)::float8 as n,
                                date_trunc('month', f.occurred_at at time zone s.zone)::date as month
                           from unsolicited_feedback f join store s on s.id = f.store_id
                          where f.withdrawn_at is null
                            and f.occurred_at >= ?::date - 1 and f.occurred_at < ?::date + 1
                          group by 1, 3) u
                on u.store_id = a.store_id and u.month = a.month
             where exists (select 1 from unsolicited_feedback where occurred_at < ?::date + 1)
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
