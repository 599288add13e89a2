package aidas.integration;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where sources are kept. */
@Store
class Sources {

    @PersistenceContext EntityManager em;

    void add(EventSource source) {
        em.persist(source);
        em.flush();
    }

    /** By name, those that take in first. */
    List<EventSource> all() {
        return em.createQuery(
                        """
                        select s from EventSource s
                         order by case when s.retiredAt is null then 0 else 1 end, s.name, s.code
                        """,
                        EventSource.class)
                .getResultList();
    }

    Optional<EventSource> byCode(String code) {
        return em.createQuery("select s from EventSource s where s.code = :it", EventSource.class)
                .setParameter("it", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws NotFound if there is none
     */
    EventSource get(String code) {
        return byCode(code).orElseThrow(() -> new NotFound("there is no source " + code));
    }

    EventSource byId(long id) {
        return em.find(EventSource.class, id);
    }
}
