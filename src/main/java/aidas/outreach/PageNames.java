package aidas.outreach;

import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whether a store's page calls it and its people by name (R3.2). */
@Store
class PageNames {

    @PersistenceContext EntityManager em;

    /** Unless the store decides otherwise, yes. */
    boolean shownAt(StoreId store) {
        return em.createNativeQuery(
                        "select 1 from answer_page where store_id = :store and names = 'none'")
                .setParameter("store", store.value())
                .getResultList()
                .isEmpty();
    }

    /** The stores whose pages name nobody. */
    List<StoreId> silent() {
        List<?> ids =
                em.createNativeQuery(
                                "select store_id from answer_page where names = 'none'", Long.class)
                        .getResultList();
        return ids.stream().map(id -> new StoreId((Long) id)).toList();
    }

    void show(StoreId store, boolean names) {
        em.createNativeQuery(
                        """
                        insert into answer_page (store_id, names) values (:store, :names)
                        on conflict (store_id)
                        do update set names = excluded.names, version = answer_page.version + 1
                        """)
                .setParameter("store", store.value())
                .setParameter("names", names ? "first" : "none")
                .executeUpdate();
    }
}
