package aidas.feedback.ledger;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps disputes. */
@Store
class Disputes {

    @PersistenceContext EntityManager em;

    void add(Dispute dispute) {
        em.persist(dispute);
        em.flush();
    }

    /** Locked, so that of two who decide at once the second sees what the first did (R3.7). */
    Dispute get(long id) {
        var found = em.find(Dispute.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("no dispute " + id);
        }
        return found;
    }

    /** Before anything that reads past the entities. */
    void flush() {
        em.flush();
    }

    /** The number of the open one about that credit, if there is one (R3.3). */
    Optional<Long> openAbout(long response, long employee) {
        return em.createQuery(
                        """
                        select d.id from Dispute d
                         where d.responseId = :response and d.employeeId = :employee
                           and d.state = 'open'
                        """,
                        Long.class)
                .setParameter("response", response)
                .setParameter("employee", employee)
                .getResultStream()
                .findFirst();
    }
}
