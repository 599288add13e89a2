package aidas.recognition;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where reports are kept. */
@Store
class Reports {

    @PersistenceContext EntityManager em;

    void add(Report report) {
        em.persist(report);
        em.flush();
    }

    /** Oldest first. */
    List<Report> open() {
        return em.createQuery(
                        "select r from Report r where r.hidden is null order by r.id", Report.class)
                .setMaxResults(200)
                .getResultList();
    }

    /** The one that waits about that thank-you; who reports the same one waits here (R7.1). */
    Optional<Report> openOn(Kudos kudos) {
        em.lock(kudos, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery(
                        "select r from Report r where r.hidden is null and r.kudosId = :id",
                        Report.class)
                .setParameter("id", kudos.id())
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws NotFound if there is none
     */
    Report locked(long id) {
        return Optional.ofNullable(em.find(Report.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("there is no report " + id));
    }
}
