package aidas.recognition.badge;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where badges and their rules are kept. */
@Store
class Badges {

    private static final String BOTH =
            "select r, b from BadgeRule r, Badge b where b.id = r.badgeId and ";

    @PersistenceContext EntityManager em;

    void add(Badge badge) {
        em.persist(badge);
        em.flush();
    }

    void add(BadgeRule rule) {
        em.persist(rule);
        em.flush();
    }

    /** Writes a change at once, before another rule begins. */
    void flush() {
        em.flush();
    }

    /** Is there one already? Who adds another one waits until this transaction ends. */
    boolean taken(BadgeCode code) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('badges', 71))",
                        Integer.class)
                .getSingleResult();
        return find(code).isPresent();
    }

    private Optional<Badge> find(BadgeCode code) {
        return em.createQuery("select b from Badge b where b.code = :code", Badge.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * Who changes the same badge waits.
     *
     * @throws NotFound if there is none
     */
    Badge locked(BadgeCode code) {
        var badge = find(code).orElseThrow(() -> new NotFound("there is no badge " + code));
        em.lock(badge, LockModeType.PESSIMISTIC_WRITE);
        return badge;
    }

    /** Of each badge the latest one, by code. */
    List<BadgeView> latest() {
        return views(
                BOTH
                        + """
                        r.number = (select max(o.number) from BadgeRule o where o.badgeId = b.id)
                        order by b.code
                        """,
                Map.of());
    }

    /** Those in use, by code, each in the version whose days hold that day. */
    List<BadgeView> of(LocalDate day) {
        return views(
                BOTH
                        + """
                        b.retiredAt is null and r.fromDay <= :day
                        and (r.untilDay is null or r.untilDay > :day)
                        order by b.code
                        """,
                Map.of("day", day));
    }

    /** Those versions, in no particular order. */
    List<BadgeView> versions(Collection<Long> keys) {
        return keys.isEmpty() ? List.of() : views(BOTH + "r.id in (:keys)", Map.of("keys", keys));
    }

    private List<BadgeView> views(String jpql, Map<String, Object> given) {
        var query = em.createQuery(jpql, Object[].class);
        given.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> ((BadgeRule) row[0]).view((Badge) row[1]))
                .toList();
    }

    /** The latest one. */
    BadgeRule rule(Badge badge) {
        return em.createQuery(
                        "select r from BadgeRule r where r.badgeId = :badge order by r.number desc",
                        BadgeRule.class)
                .setParameter("badge", badge.id())
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Does any of them count something that nobody has looked at yet? */
    boolean areDue(LocalDate today) {
        return !due(today).isEmpty();
    }

    /** Those that are due, in the order in which they were written; who awards too waits. */
    List<DueRule> alone(LocalDate today) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('awards', 71))",
                        Integer.class)
                .getSingleResult();
        return due(today);
    }

    private List<DueRule> due(LocalDate today) {
        return em.createQuery(
                        BOTH
                                + """
                                r.awardedUntil < :today
                                and (r.untilDay is null or r.awardedUntil < r.untilDay)
                                order by r.id
                                """,
                        Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new DueRule((BadgeRule) row[0], (Badge) row[1], today))
                .filter(DueRule::isDue)
                .toList();
    }
}
