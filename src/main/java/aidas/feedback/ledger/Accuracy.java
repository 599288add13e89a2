package aidas.feedback.ledger;

import aidas.access.RegionCode;
import aidas.access.Scope;
import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.List;

/** Counts credits by source, and how many of them were disputed and found wrong. */
@Store
class Accuracy {

    @Inject SetWise setWise;

    /** By the day of the answer in its store's zone. */
    List<SourceAccuracy> bySource(Scope scope, Period period) {
        return setWise.rows(
                """
                with store_in as (
                     select s.id from store s join region g on g.id = s.region_id
                      where ? or s.code = any(?) or g.code = any(?)),
                given as (
                     select c.source, count(*) as credits
                       from response r
                       join attribution c on c.response_id = r.id
                      where r.day >= ? and r.day < ?
                        and r.store_id in (select id from store_in)
                      group by c.source),
                replaced as (
                     select c.source, count(*) as credits
                       from attribution_trail c
                       join response r on r.id = c.response_id
                      where r.day >= ? and r.day < ?
                        and r.store_id in (select id from store_in)
                      group by c.source),
                disputed as (
                     select d.credit_source as source,
                            count(distinct (d.response_id, d.employee_id)) as disputed,
                            count(*) filter (where d.state = 'open') as open,
                            count(*) filter (where d.state = 'accepted') as wrong
                       from dispute d
                       join response r on r.id = d.response_id
                      where d.state <> 'withdrawn' and r.day >= ? and r.day < ?
                        and r.store_id in (select id from store_in)
                      group by d.credit_source)
                select source, coalesce(g.credits, 0) + coalesce(p.credits, 0),
                       coalesce(d.disputed, 0), coalesce(d.open, 0), coalesce(d.wrong, 0)
                  from unnest(array['explicit', 'transaction', 'roster']) with ordinality
                       as known (source, place)
                  left join given g using (source)
                  left join replaced p using (source)
                  left join disputed d using (source)
                 order by place
                """,
                row ->
                        new SourceAccuracy(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5)),
                scope.company(),
                scope.stores().stream().map(StoreCode::value).toArray(String[]::new),
                scope.regions().stream().map(RegionCode::value).toArray(String[]::new),
                period.from(),
                period.until(),
                period.from(),
                period.until(),
                period.from(),
                period.until());
    }
}
