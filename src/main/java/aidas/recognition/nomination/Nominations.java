package aidas.recognition.nomination;

import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where nominations are kept. */
@Store
class Nominations {

    private static final int MOST = 500;

    @PersistenceContext EntityManager em;

    void add(Nomination nomination) {
        em.persist(nomination);
        em.flush();
    }

    void remove(Nomination draft) {
        em.remove(draft);
        em.flush();
    }

    /** Writes a change at once, so that the database says no here and not at the end. */
    void flush() {
        em.flush();
    }

    Optional<Nomination> find(long id) {
        return Optional.ofNullable(em.find(Nomination.class, id));
    }

    /**
     * For a change: others wait.
     *
     * @throws NotFound if there is none
     */
    Nomination locked(long id) {
        return Optional.ofNullable(em.find(Nomination.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> missing(id));
    }

    static NotFound missing(long id) {
        return new NotFound("there is no nomination " + id);
    }

    /** Who writes or sends of the same person too waits until this transaction ends (R2.3). */
    void lock(EmployeeId nominator) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 79))",
                        Integer.class)
                .setParameter("key", "nominator " + nominator.value())
                .getSingleResult();
    }

    /** The same one that the nominator made before (R2.4). */
    Optional<Nomination> byKey(EmployeeId nominator, String key) {
        return em.createQuery(
                        """
                        select n from Nomination n
                         where n.nominatorId = :nominator and n.key = :key
                        """,
                        Nomination.class)
                .setParameter("nominator", nominator.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Of that person for that one, draft or sent, but for what was taken back (R2.3). */
    Optional<Nomination> between(long call, EmployeeId nominator, EmployeeId nominee) {
        return em.createQuery(
                        """
                        select n from Nomination n
                         where n.callId = :call and n.nominatorId = :nominator
                           and n.nomineeId = :nominee and n.withdrawnAt is null
                        """,
                        Nomination.class)
                .setParameter("call", call)
                .setParameter("nominator", nominator.value())
                .setParameter("nominee", nominee.value())
                .getResultStream()
                .findFirst();
    }

    /** How many that person sent to the call and did not take back. */
    int sent(long call, EmployeeId nominator) {
        return em.createQuery(
                        """
                        select count(n) from Nomination n
                         where n.callId = :call and n.nominatorId = :nominator
                           and n.sentAt is not null and n.withdrawnAt is null
                        """,
                        Long.class)
                .setParameter("call", call)
                .setParameter("nominator", nominator.value())
                .getSingleResult()
                .intValue();
    }

    /** What waits for either step, oldest first. */
    List<Nomination> waiting() {
        return em.createQuery(
                        """
                        select n from Nomination n
                         where n.sentAt is not null and n.withdrawnAt is null
                           and n.outcome.kind is null
                         order by n.sentAt, n.id
                        """,
                        Nomination.class)
                .getResultList();
    }

    /** Newest first, at most 500. */
    List<Nomination> by(EmployeeId nominator) {
        return of("n.nominatorId = :person", nominator);
    }

    /** Approved for that person, newest first, at most 500. */
    List<Nomination> granted(EmployeeId nominee) {
        return of("n.nomineeId = :person and n.outcome.kind = 'approved'", nominee);
    }

    private List<Nomination> of(String which, EmployeeId person) {
        return em.createQuery(
                        "select n from Nomination n where " + which + " order by n.id desc",
                        Nomination.class)
                .setParameter("person", person.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those that were sent to the call, oldest first. */
    List<Nomination> sentTo(Call call) {
        return em.createQuery(
                        """
                        select n from Nomination n
                         where n.callId = :call and n.sentAt is not null order by n.sentAt, n.id
                        """,
                        Nomination.class)
                .setParameter("call", call.id())
                .getResultList();
    }
}
