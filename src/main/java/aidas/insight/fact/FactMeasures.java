package aidas.insight.fact;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where measures of facts are kept and found. */
@Store
class FactMeasures {

    @PersistenceContext EntityManager em;

    /** Built-in ones first, then by code. */
    List<FactMeasure> all() {
        return em.createQuery(
                        "select m from FactMeasure m order by m.builtIn desc, m.code",
                        FactMeasure.class)
                .getResultList();
    }

    Optional<FactMeasure> find(String code) {
        return em.createQuery("select m from FactMeasure m where m.code = :code", FactMeasure.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    void add(FactMeasure measure) {
        em.persist(measure);
    }
}
