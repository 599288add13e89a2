package aidas.recognition;

import aidas.organisation.EmployeeId;
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

    private static final long NOBODY = -1;

    @PersistenceContext EntityManager em;

    void add(Report report) {
        em.persist(report);
        em.flush();
    }

    /**
     * Oldest first, without those that became idle because the giver took the thank-you back.
     *
     * @param reader who gave or got a thank-you does not read who reported it; null for a login
     *     without a number
     */
    List<Report> open(EmployeeId reader) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select p.* from kudos_report p join kudos k on k.id = p.kudos_id
                                 where p.hidden is null and k.withdrawn_at is null
                                   and k.giver_id is distinct from :reader
                                   and not exists (select 1 from kudos_receiver r
                                                    where r.kudos_id = k.id
                                                      and r.employee_id = :reader)
                                 order by p.id limit 200
                                """,
                                Report.class)
                        .setParameter("reader", reader == null ? NOBODY : reader.value())
                        .getResultList();
        return rows.stream().map(Report.class::cast).toList();
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
