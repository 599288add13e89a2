package aidas.recognition.badge;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    Optional<Badge> find(BadgeCode code) {
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
                null);
    }

    /** Those versions, in no particular order. */
    List<BadgeView> versions(Collection<Long> keys) {
        return keys.isEmpty() ? List.of() : views(BOTH + "r.id in (:keys)", keys);
    }

    private List<BadgeView> views(String jpql, Collection<Long> keys) {
        var query = em.createQuery(jpql, Object[].class);
        if (keys != null) {
            query.setParameter("keys", keys);
        }
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

    /** Keys of those that may count something which nobody has looked at yet. */
    List<Long> due(LocalDate today) {
        return em.createQuery(
                        """
                        select r.id from BadgeRule r
                         where r.awardedUntil < :today
                           and (r.untilDay is null or r.awardedUntil < r.untilDay)
                         order by r.id
                        """,
                        Long.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** For awarding: another node waits. */
    BadgeRule alone(long key) {
        return em.find(BadgeRule.class, key, LockModeType.PESSIMISTIC_WRITE);
    }
}
