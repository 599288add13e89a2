package aidas.display;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where goals and actions are kept. */
@Store
class Plans {

    @PersistenceContext EntityManager em;

    Optional<Goal> goal(long store) {
        return Optional.ofNullable(em.find(Goal.class, store));
    }

    void add(Goal goal) {
        em.persist(goal);
    }

    void remove(Goal goal) {
        em.remove(goal);
    }

    void add(StoreAction action) {
        em.persist(action);
        em.flush();
    }

    void remove(StoreAction action) {
        em.remove(action);
    }

    /** Open ones by their day, then those that are done, the newest first (R5.1). */
    List<ActionEntry> actions(long store) {
        return em.createQuery(
                        """
                        select a from StoreAction a where a.storeId = :store
                         order by case when a.doneAt is null then 0 else 1 end,
                                  case when a.doneAt is null then a.dueDay end, a.doneAt desc, a.id
                        """,
                        StoreAction.class)
                .setParameter("store", store)
                .getResultStream()
                .map(StoreAction::entry)
                .toList();
    }

    /**
     * @throws NotFound if the store has none by that number
     */
    StoreAction action(long store, long id) {
        var action = em.find(StoreAction.class, id);
        if (action == null || action.storeId() != store) {
            throw new NotFound("the store has no action " + id);
        }
        return action;
    }
}
