package aidas.recovery;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds cases that are due or late, and writes down whom they were brought to. */
@Store
class Overdue {

    /** As many as a minute takes; the next one takes the next. */
    private static final int MOST = 500;

    /** Each rung once for each round; of what is late already nobody is reminded. */
    private static final String DUE =
            """
            with open as (
            select k.id, k.due_at, n.now, max(e.at) as last,
                   greatest(coalesce(max(e.step), 0),
                            case when k.due_at < n.now then 1 else 0 end) as reached
              from recovery_case k
             cross join (select ?::timestamptz as now) n
              left join recovery_escalation e on e.case_id = k.id and e.round = k.reopened
             where k.closed_at is null and k.paused_at is null
               and (?::bigint is null or k.id = ?::bigint)
               and not exists (select 1 from recovery_step s where s.case_id = k.id
                                and s.step = 'resolve' and s.round = k.reopened)
             group by k.id, n.now)
            select o.id, o.reached + 1
              from open o cross join recovery_terms t
             where case o.reached
                   when 0 then o.due_at <= o.now + make_interval(hours => t.remind_hours)
                   when 1 then o.due_at < o.now
                   when 2 then greatest(o.due_at, o.last)
                               < o.now - make_interval(hours => t.again_hours)
                   else false end
             order by o.due_at, o.id limit ?
            """;

    @Inject SetWise setWise;

    /**
     * @param rung 1 its owner, 2 the leads of its store, 3 HR
     */
    record Rung(long id, int rung) {}

    List<Long> keys(Instant now) {
        return find(now, null).stream().map(Rung::id).toList();
    }

    /** Empty if it is not due any more: somebody did it, or another node was faster. */
    Optional<Rung> rung(long id, Instant now) {
        return find(now, id).stream().findFirst();
    }

    private List<Rung> find(Instant now, Long id) {
        return setWise.rows(
                DUE, row -> new Rung(row.getLong(1), row.getInt(2)), now.toString(), id, id, MOST);
    }

    /** Once each. */
    void brought(Rung rung, Instant at) {
        setWise.update(
                """
                insert into recovery_escalation (case_id, round, step, at)
                select id, reopened, ?, ?::timestamptz from recovery_case where id = ?
                """,
                rung.rung(),
                at.toString(),
                rung.id());
    }

    /** Those whose customer was asked, and has said nothing for so long (R3.3). */
    List<Long> silent(Instant now) {
        return setWise.rows(
                """
                select k.id
                  from recovery_case k
                 cross join recovery_terms t
                  join recovery_step s on s.case_id = k.id and s.step = 'follow-up'
                   and s.round = k.reopened
                 where k.closed_at is null
                   and greatest(s.done_at, (select max(n.at) from recovery_entry n
                                             where n.case_id = k.id
                                               and n.kind in ('written', 'yes', 'no')))
                       <= ?::timestamptz - make_interval(days => t.silent_days)
                 order by k.id limit ?
                """,
                row -> row.getLong(1),
                now.toString(),
                MOST);
    }
}
