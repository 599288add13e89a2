package aidas.outreach;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where answers on their way are kept. */
@Store
class SurveyAnswers {

    private static final int BATCH = 500;

    @PersistenceContext EntityManager em;

    /** Writes it at once, be it new or changed. */
    void keep(SurveyAnswer answer) {
        em.persist(answer);
        em.flush();
    }

    /**
     * The answer under that ticket.
     *
     * @param clientKey empty where there is only one
     */
    Optional<SurveyAnswer> of(Ticket ticket, String clientKey) {
        return em.createQuery(
                        """
                        select a from SurveyAnswer a
                         where a.ticketId = :ticket and a.clientKey = :key
                        """,
                        SurveyAnswer.class)
                .setParameter("ticket", ticket.id())
                .setParameter("key", clientKey)
                .getResultStream()
                .findFirst();
    }

    /** Keys of answers that nobody has changed since then. */
    List<Long> unsettledSince(Instant before) {
        return em.createQuery(
                        """
                        select a.id from SurveyAnswer a
                         where a.settledAt is null and a.changedAt <= :before
                         order by a.changedAt
                        """,
                        Long.class)
                .setParameter("before", before)
                .setMaxResults(BATCH)
                .getResultList();
    }

    Optional<SurveyAnswer> get(long id) {
        return Optional.ofNullable(em.find(SurveyAnswer.class, id));
    }

    /** As it is by now. */
    void refresh(SurveyAnswer answer) {
        em.refresh(answer, LockModeType.PESSIMISTIC_WRITE);
    }
}
