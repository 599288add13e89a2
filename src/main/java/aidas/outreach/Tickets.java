package aidas.outreach;

import aidas.shared.NotFound;
import aidas.shared.Secret;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where tickets are kept; it checks no rights, so the use case that asks must. */
@Store
class Tickets {

    private static final int BATCH = 500;

    @PersistenceContext EntityManager em;

    void add(Ticket ticket) {
        em.persist(ticket);
        em.flush();
    }

    /** The ticket that this secret opens, revoked and expired ones too (R1.2). */
    Optional<Ticket> openedBy(Secret secret) {
        return em.createQuery("select t from Ticket t where t.selector = :it", Ticket.class)
                .setParameter("it", secret.selector())
                .getResultStream()
                .filter(ticket -> ticket.opensTo(secret))
                .findFirst();
    }

    /** For a change: others who come with the same link wait (R2.2). */
    void lock(Ticket ticket) {
        em.flush();
        em.refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who tells of the same invitation too waits until this transaction ends (R1.1). */
    Optional<Ticket> inTurn(String source, String externalId) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 89))",
                        Integer.class)
                .setParameter("key", source + "\n" + externalId)
                .getSingleResult();
        return em.createQuery(
                        """
                        select t from Ticket t
                         where t.source = :source and t.externalId = :externalId
                        """,
                        Ticket.class)
                .setParameter("source", source)
                .setParameter("externalId", externalId)
                .getResultStream()
                .findFirst();
    }

    /** Keys of those whose link has ended, but not what they were sent to. */
    List<Long> endedWithAddress(Instant now) {
        return em.createQuery(
                        """
                        select t.id from Ticket t
                         where t.address is not null and t.expiresAt <= :now order by t.expiresAt
                        """,
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /**
     * For a change: others wait.
     *
     * @throws NotFound if there is none
     */
    Ticket locked(long id) {
        return Optional.ofNullable(em.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> missing(id));
    }

    static NotFound missing(long id) {
        return new NotFound("there is no invitation " + id);
    }
}
