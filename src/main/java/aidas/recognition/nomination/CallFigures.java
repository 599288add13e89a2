package aidas.recognition.nomination;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts nominations of calls. */
@Store
class CallFigures {

    private static final String COUNTS =
            """
            select call_id,
                   count(*) filter (where withdrawn_at is null and first_at is null),
                   count(*) filter (where first_at is not null and outcome is null),
                   count(*) filter (where outcome = 'approved'),
                   count(*) filter (where outcome = 'declined'),
                   count(*) filter (where outcome = 'thanked'),
                   count(*) filter (where withdrawn_at is not null)
              from nomination where sent_at is not null group by call_id
            """;

    /** Whom somebody nominated counts where they worked that day; who took it back does not. */
    private static final String SHARES =
            """
            with staff as (
                select a.store_id, count(*) as people
                  from assignment a join employee e on e.id = a.employee_id and e.active
                 where a.from_day <= ?::date and (a.until_day is null or a.until_day > ?::date)
                 group by a.store_id),
            named as (
                select store_id, count(distinct nominee_id) as nominated,
                       count(distinct nominee_id) filter (where outcome = 'approved') as approved
                  from nomination
                 where call_id = ? and sent_at is not null and withdrawn_at is null
                 group by store_id)
            select s.name || ', ' || s.city, coalesce(f.people, 0), coalesce(n.nominated, 0),
                   coalesce(n.approved, 0)
              from store s
              left join staff f on f.store_id = s.id
              left join named n on n.store_id = s.id
             where coalesce(f.people, n.nominated) > 0
            """;

    @Inject SetWise setWise;

    /** By the call's key; those without any are absent. */
    Map<Long, CallCounts> counts() {
        var counts = new HashMap<Long, CallCounts>();
        setWise.rows(
                COUNTS,
                row ->
                        counts.put(
                                row.getLong(1),
                                new CallCounts(
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5),
                                        row.getLong(6),
                                        row.getLong(7))));
        return counts;
    }

    /** By store, in no particular order. */
    List<StoreShare> shares(Call call, LocalDate day) {
        return setWise.rows(
                SHARES,
                row ->
                        new StoreShare(
                                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                day.toString(),
                day.toString(),
                call.id());
    }
}
