package aidas.idea.review;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Finds ideas that got no answer in time, and writes down whom they were brought to. */
@Store
class Overdue {

    /** As many as a minute takes; the next one takes the next. */
    private static final int MOST = 500;

    /** Its owner has so many days more; without an owner it goes to HR at once. */
    private static final String DUE =
            """
            select i.id, h.owner_id, h.owner_id is not null and first.at is null as to_owner
              from idea i
             cross join idea_terms t
              left join idea_handling h on h.idea_id = i.id
              left join idea_escalation first on first.idea_id = i.id and first.step = 1
             where i.sent_at is not null and i.answered_at is null and i.stage = 'submitted'
               and i.due_on < ?::date
               and (?::bigint is null or i.id = ?::bigint)
               and not exists (select 1 from idea_escalation where idea_id = i.id and step = 2)
               and (h.owner_id is null or first.at is null
                    or first.at <= ?::timestamptz - make_interval(days => t.again_days))
             order by i.due_on, i.id limit ?
            """;

    @Inject SetWise setWise;

    /**
     * To whom a late idea goes next.
     *
     * @param owner null for HR
     */
    record Step(long idea, EmployeeId owner) {}

    List<Long> keys(Instant now) {
        return find(now, null).stream().map(Step::idea).toList();
    }

    /** Empty if it is not due any more: somebody answered, or another node was faster. */
    Optional<Step> step(long idea, Instant now) {
        return find(now, idea).stream().findFirst();
    }

    private List<Step> find(Instant now, Long idea) {
        return setWise.rows(
                DUE,
                row ->
                        new Step(
                                row.getLong(1),
                                row.getBoolean(3) ? new EmployeeId(row.getLong(2)) : null),
                now.atZone(ZoneOffset.UTC).toLocalDate().toString(),
                idea,
                idea,
                now.toString(),
                MOST);
    }

    /** Once each. */
    void brought(Step step, Instant at) {
        setWise.update(
                """
                insert into idea_escalation (idea_id, step, owner_id, at)
                values (?, ?, ?::bigint, ?::timestamptz)
                """,
                step.idea(),
                step.owner() == null ? 2 : 1,
                step.owner() == null ? null : (Object) step.owner().value(),
                at.toString());
    }
}
