package aidas.idea.review;

import aidas.feedback.SetWise;
import aidas.idea.Mover;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;

/** Writes down how ideas are handled; it checks no rights, so the use case that asks must. */
@Store
class Handlings {

    @Inject SetWise setWise;

    /**
     * @param owner null takes it away
     */
    void own(long idea, EmployeeId owner, Instant at) {
        setWise.update(
                """
                insert into idea_handling (idea_id, owner_id, owned_at)
                values (?, ?::bigint, ?::timestamptz)
                on conflict (idea_id) do update
                    set owner_id = excluded.owner_id, owned_at = excluded.owned_at,
                        version = idea_handling.version + 1
                """,
                idea,
                owner == null ? null : (Object) owner.value(),
                owner == null ? null : at.toString());
    }

    /** Those and nobody else; who was asked before keeps the time. */
    void ask(long idea, Collection<EmployeeId> reviewers, String by, Instant at) {
        var keys = reviewers.stream().map(EmployeeId::value).sorted().toArray(Long[]::new);
        setWise.update(
                "delete from idea_reviewer where idea_id = ? and employee_id <> all(?)",
                idea,
                keys);
        setWise.update(
                """
                insert into idea_reviewer (idea_id, employee_id, asked_by, asked_at)
                select ?, who, ?, ?::timestamptz from unnest(?) as asked (who)
                on conflict do nothing
                """,
                idea,
                by,
                at.toString(),
                keys);
    }

    void reach(long idea, Reach reach) {
        setWise.update(
                """
                insert into idea_handling (idea_id, chip, store_id, reach, reach_from, reach_until)
                values (?, ?, ?::bigint, ?, ?::date, ?::date)
                on conflict (idea_id) do update
                    set chip = excluded.chip, store_id = excluded.store_id, reach = excluded.reach,
                        reach_from = excluded.reach_from, reach_until = excluded.reach_until,
                        version = idea_handling.version + 1
                """,
                idea,
                reach.reason(),
                reach.store() == null ? null : (Object) reach.store().value(),
                reach.answers(),
                reach.from().toString(),
                reach.until().toString());
    }

    /** In place of what the same reviewer thought before. */
    void score(long idea, Mover by, ScoreDraft draft, Instant at) {
        setWise.update(
                """
                insert into idea_scorecard
                    (idea_id, login, employee_id, impact, confidence, effort, note, scored_at)
                values (?, ?, ?::bigint, ?, ?, ?, ?, ?::timestamptz)
                on conflict (idea_id, login) do update
                    set impact = excluded.impact, confidence = excluded.confidence,
                        effort = excluded.effort, note = excluded.note,
                        scored_at = excluded.scored_at
                """,
                idea,
                by.login(),
                by.employee() == null ? null : (Object) by.employee().value(),
                draft.impact(),
                draft.confidence(),
                draft.effort(),
                draft.note(),
                at.toString());
    }
}
