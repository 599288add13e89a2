package aidas.pulse;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Where it is kept what was done. */
@Store
class Actions {

    @PersistenceContext EntityManager em;

    void add(Action action) {
        em.persist(action);
        em.flush();
    }

    /** The latest first. */
    List<Action> all() {
        return em.createQuery(
                        "select a from Action a join fetch a.wave join fetch a.wave.programme"
                                + " order by a.day desc, a.id desc",
                        Action.class)
                .getResultList();
    }

    /** Waves of our own that were counted before that moment and that nothing was done about. */
    List<Wave> unanswered(Instant before) {
        return em.createQuery(
                        """
                        select w from Wave w join fetch w.programme
                         where w.closedAt < :before and not w.imported
                           and not exists (select 1 from Action a where a.wave = w)
                         order by w.closedAt
                        """,
                        Wave.class)
                .setParameter("before", before)
                .getResultList();
    }
}
