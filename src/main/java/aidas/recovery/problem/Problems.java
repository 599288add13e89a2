package aidas.recovery.problem;

import aidas.feedback.SetWise;
import aidas.organisation.StoreId;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Where problems and what is done about them are kept; it checks no rights. */
@Store
class Problems {

    /** Cases of that cause, or of answers with that reason, that opened since then. */
    private static final String EVIDENCE =
            """
            insert into recovery_problem_case (problem_id, case_id)
            select ?, c.id
              from recovery_case c left join response r on r.id = c.response_id
             where c.opened_at >= ?::timestamptz and c.outcome is distinct from 'dismissed'
               and (?::text is null or c.cause = ?::text)
               and (?::text is null or r.chips @> array[?::text])
               and (?::boolean or c.store_id = any (?))
                on conflict do nothing
            """;

    @PersistenceContext EntityManager em;
    @Inject SetWise setWise;

    void add(Problem problem, Instant since) {
        em.persist(problem);
        em.flush();
        var subject = problem.subject();
        var cause = subject.kind() == Subject.Kind.CAUSE ? subject.code() : null;
        var chip = subject.kind() == Subject.Kind.CHIP ? subject.code() : null;
        setWise.update(
                EVIDENCE,
                problem.id(),
                since.toString(),
                cause,
                cause,
                chip,
                chip,
                problem.stores().isEmpty(),
                problem.stores().stream().map(StoreId::value).toArray(Long[]::new));
    }

    void add(Remedy action) {
        em.persist(action);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Open ones first, newest first. */
    List<Problem> all() {
        return em.createQuery(
                        """
                        select p from Problem p
                         order by case when p.closedAt is null then 0 else 1 end, p.id desc
                        """,
                        Problem.class)
                .getResultList();
    }

    /**
     * @throws NotFound if there is none
     */
    Problem get(long id) {
        var problem = em.find(Problem.class, id);
        if (problem == null) {
            throw new NotFound("there is no problem " + id);
        }
        return problem;
    }

    /** For a change: others wait. */
    Problem locked(long id) {
        var problem = get(id);
        em.refresh(problem, LockModeType.PESSIMISTIC_WRITE);
        return problem;
    }

    /** In the order in which they were written. */
    List<Remedy> actions(Collection<Long> problems) {
        return em.createQuery(
                        "select a from Remedy a where a.problemId in (:problems) order by a.id",
                        Remedy.class)
                .setParameter("problems", problems)
                .getResultList();
    }

    /**
     * For a change: others wait.
     *
     * @throws NotFound if there is none of that problem
     */
    Remedy locked(long problem, long id) {
        var action = em.find(Remedy.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (action == null || action.problem() != problem) {
            throw new NotFound("problem %d has no action %d".formatted(problem, id));
        }
        em.refresh(action);
        return action;
    }

    /** The keys of those that are late and whose owner does not know yet. */
    List<Long> late(LocalDate today) {
        return em.createQuery(
                        """
                        select a.id from Remedy a, Problem p
                         where p.id = a.problemId and p.closedAt is null and a.doneOn is null
                           and a.toldAt is null and a.dueOn < :today order by a.id
                        """,
                        Long.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Null if there is none any more. */
    Remedy waiting(long id) {
        return em.find(Remedy.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Cases it was opened on, newest first. */
    List<CaseLink> evidence(long problem) {
        return setWise.rows(
                """
                select c.id, c.reference, c.store_id, (c.opened_at at time zone s.zone)::date::text,
                       c.closed_at is null
                  from recovery_problem_case l join recovery_case c on c.id = l.case_id
                  join store s on s.id = c.store_id
                 where l.problem_id = ? order by c.opened_at desc, c.id desc
                """,
                row ->
                        new CaseLink(
                                row.getLong(1),
                                row.getString(2),
                                new StoreId(row.getLong(3)),
                                LocalDate.parse(row.getString(4)),
                                row.getBoolean(5)),
                problem);
    }
}
