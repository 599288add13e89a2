package aidas.idea;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Moves what a duplicate has to the other idea, and back again. */
@Store
class Merges {

    @Inject SetWise setWise;

    /**
     * Votes, credits and followers of a duplicate count for the other one too; who is in both
     * counts once. Its own rows stay, so that it can part again as it was (R4.1, R4.2).
     */
    void gather(long duplicate, long into, Instant at) {
        setWise.update(
                """
                insert into idea_credit (idea_id, employee_id, since, moved_from)
                select ?, employee_id, ?::timestamptz, idea_id from idea_credit where idea_id = ?
                on conflict do nothing
                """,
                into,
                at.toString(),
                duplicate);
        setWise.update(
                """
                update idea_vote v set aside_for = ?
                 where v.idea_id = ? and v.aside_for is null
                   and exists (select 1 from idea_credit c
                                where c.idea_id = v.idea_id and c.employee_id = v.employee_id)
                """,
                duplicate,
                into);
        setWise.update(
                """
                insert into idea_vote (idea_id, employee_id, cast_at, moved_from)
                select i.id, v.employee_id, v.cast_at, v.idea_id
                  from idea_vote v join idea i on i.id = ?
                 where v.idea_id = ? and v.aside_for is null
                   and i.stage in ('submitted', 'review', 'trial')
                   and not exists (select 1 from idea_credit c
                                    where c.idea_id = i.id and c.employee_id = v.employee_id)
                   and not exists (select 1 from idea_vote o
                                    where o.idea_id = i.id and o.employee_id = v.employee_id)
                 order by v.employee_id
                """,
                into,
                duplicate);
        setWise.update(
                """
                insert into idea_follow (idea_id, employee_id, since, moved_from)
                select ?, employee_id, since, idea_id from idea_follow where idea_id = ?
                on conflict do nothing
                """,
                into,
                duplicate);
    }

    /**
     * Which idea is merged into which changes in no other transaction until this one ends; so who
     * has to lock several of them knows them all first, and locks the smaller key first.
     */
    void inTurn() {
        setWise.rows(
                "select 1 from pg_advisory_xact_lock(hashtextextended('idea merges', 83))",
                row -> row.getInt(1));
    }

    /** Takes back exactly what the duplicate brought (R4.3). */
    void release(long duplicate, long into) {
        for (var table : List.of("idea_vote", "idea_follow", "idea_credit")) {
            setWise.update(
                    "delete from " + table + " where idea_id = ? and moved_from = ?",
                    into,
                    duplicate);
        }
        setWise.update(
                "update idea_vote set aside_for = null where idea_id = ? and aside_for = ?",
                into,
                duplicate);
    }

    /** The keys of those that are merged into it, directly or by way of another. */
    List<Long> under(long idea) {
        return setWise.rows(
                """
                with recursive below (id) as (
                    select id from idea where duplicate_of = ?
                    union select i.id from idea i join below b on i.duplicate_of = b.id)
                select id from below order by id
                """,
                row -> row.getLong(1),
                idea);
    }

    /** It and what it is merged into, directly or by way of another, nearest first. */
    List<Long> above(long idea) {
        return setWise.rows(
                """
                with recursive above (id, into_id, far) as (
                    select id, duplicate_of, 0 from idea where id = ?
                    union all
                    select i.id, i.duplicate_of, a.far + 1
                      from idea i join above a on i.id = a.into_id)
                select id from above order by far
                """,
                row -> row.getLong(1),
                idea);
    }

    /** Those that are merged into it directly, in the order of their coming. */
    List<Long> duplicates(long idea) {
        return setWise.rows(
                "select id from idea where duplicate_of = ? order by id",
                row -> row.getLong(1),
                idea);
    }

    /** The person's vote for the idea is gone, where it is an own one and where it came along. */
    void withdraw(long idea, EmployeeId person) {
        setWise.update(
                """
                delete from idea_vote
                 where employee_id = ? and (idea_id = ? or moved_from = ?)
                """,
                person.value(),
                idea,
                idea);
    }
}
