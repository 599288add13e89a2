package aidas.points;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where rules are kept, and the funds that pay by them. */
@Store
class ScoringRules {

    @PersistenceContext EntityManager em;

    void add(ScoringRule rule) {
        em.persist(rule);
        em.flush();
    }

    void discard(ScoringRule draft) {
        em.remove(draft);
        em.flush();
    }

    /** Writes a change at once, so that the database says no here and not at the end. */
    void flush() {
        em.flush();
    }

    /** The fund of that code, which is there from then on. */
    long fund(String code) {
        em.createNativeQuery(
                        "insert into points_fund (code) values (:code) on conflict (code) do nothing")
                .setParameter("code", code)
                .executeUpdate();
        return ((Number)
                        em.createNativeQuery("select id from points_fund where code = :code")
                                .setParameter("code", code)
                                .getSingleResult())
                .longValue();
    }

    /**
     * Those by which one of these days is paid, in the order of their codes, the earliest version
     * first.
     *
     * @param last is one of them
     */
    List<ScoringRule> inForce(Source source, LocalDate first, LocalDate last) {
        return em.createQuery(
                        """
                        select r from ScoringRule r
                         where r.source = :source and r.fromDay <= :last
                           and (r.untilDay is null or r.untilDay > :first)
                         order by r.code, r.number
                        """,
                        ScoringRule.class)
                .setParameter("source", source.code())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** By code, the newest version first. */
    List<ScoringRule> all() {
        return em.createQuery(
                        "select r from ScoringRule r order by r.code, r.number desc",
                        ScoringRule.class)
                .getResultList();
    }

    /** All versions, the newest first; who changes the same rule waits. */
    List<ScoringRule> locked(RuleCode code) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:code, 72))",
                        Integer.class)
                .setParameter("code", code.fund())
                .getSingleResult();
        return em.createQuery(
                        "select r from ScoringRule r where r.code = :code order by r.number desc",
                        ScoringRule.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** By key. */
    Optional<ScoringRule> find(long id) {
        return Optional.ofNullable(em.find(ScoringRule.class, id));
    }
}
