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

    /** Each rung once for each round, and none before the one below it. */
    private static final String DUE =
            """
            select k.id, coalesce(max(e.step), 0) + 1
              from recovery_case k
             cross join recovery_terms t
              left join recovery_escalation e on e.case_id = k.id and e.round = k.reopened
             where k.closed_at is null and k.paused_at is null
               and (?::bigint is null or k.id = ?::bigint)
               and not exists (select 1 from recovery_step s where s.case_id = k.id
                                and s.step = 'resolve' and s.round = k.reopened)
             group by k.id, t.one
            having case coalesce(max(e.step), 0)
                   when 0 then k.due_at <= ?::timestamptz + make_interval(hours => t.remind_hours)
                   when 1 then k.due_at < ?::timestamptz
                   when 2 then greatest(k.due_at, max(e.at))
                               < ?::timestamptz - make_interval(hours => t.again_hours)
                   else false end
             order by k.due_at, k.id limit ?
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
        var at = now.toString();
        return setWise.rows(
                DUE, row -> new Rung(row.getLong(1), row.getInt(2)), id, id, at, at, at, MOST);
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
