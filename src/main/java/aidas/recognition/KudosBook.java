package aidas.recognition;

import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where thanks are kept. */
@Store
class KudosBook {

    @PersistenceContext EntityManager em;

    void add(Kudos kudos) {
        em.persist(kudos);
        em.flush();
    }

    /** Of many that come in at once, none is looked at again for changes. */
    void addAndForget(Kudos kudos) {
        add(kudos);
        em.detach(kudos);
    }

    /** Writes a change at once, so that the database says no here and not at the end. */
    void flush() {
        em.flush();
    }

    Optional<Kudos> find(long id) {
        return Optional.ofNullable(em.find(Kudos.class, id));
    }

    /**
     * For a change: others wait.
     *
     * @throws NotFound if there is none
     */
    Kudos locked(long id) {
        return Optional.ofNullable(em.find(Kudos.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("there is no thank-you " + id));
    }

    /** With their receivers, newest first. */
    List<Kudos> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select distinct k from Kudos k join fetch k.receivers
                                 where k.id in (:ids)
                                """,
                                Kudos.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .sorted(
                                Comparator.comparing((Kudos k) -> k.deed().at())
                                        .thenComparing(Kudos::id)
                                        .reversed())
                        .toList();
    }

    /** The same one that the giver sent before (R1.5). */
    Optional<Long> byKey(EmployeeId giver, String key) {
        return em.createQuery(
                        """
                        select k.id from Kudos k
                         where k.deed.giverId = :giver and k.deed.key = :key
                        """,
                        Long.class)
                .setParameter("giver", giver.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Who brings an earlier programme too waits until this transaction ends (R9.1). */
    void lockHistory() {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('history', 70))",
                        Integer.class)
                .getSingleResult();
    }

    /**
     * What stands or was hidden; who puts up the same answer waits until this transaction ends
     * (R8.1).
     */
    Optional<Kudos> praiseOf(long answer, EmployeeId praised) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 70))",
                        Integer.class)
                .setParameter("key", "praise " + answer)
                .getSingleResult();
        return em.createQuery(
                        """
                        select k from Kudos k
                         where k.deed.kind = 'praise' and k.deed.responseId = :answer
                           and k.deed.praisedId = :praised and k.withdrawnAt is null
                        """,
                        Kudos.class)
                .setParameter("answer", answer)
                .setParameter("praised", praised.value())
                .getResultStream()
                .findFirst();
    }

    /** Did that person take praise of this answer down? */
    boolean tookDown(long answer, EmployeeId praised) {
        return em.createQuery(
                                """
                                select count(k) from Kudos k
                                 where k.deed.kind = 'praise' and k.deed.responseId = :answer
                                   and k.deed.praisedId = :praised and k.withdrawnAt is not null
                                """,
                                Long.class)
                        .setParameter("answer", answer)
                        .setParameter("praised", praised.value())
                        .getSingleResult()
                > 0;
    }

    /** The receiver's own word on this one. */
    void show(long kudos, EmployeeId receiver, boolean shown) {
        em.createNativeQuery(
                        """
                        update kudos_receiver set shown = :shown
                         where kudos_id = :kudos and employee_id = :receiver
                        """)
                .setParameter("shown", shown)
                .setParameter("kudos", kudos)
                .setParameter("receiver", receiver.value())
                .executeUpdate();
    }

    /** No yes to a single one is left; each no stays. */
    void showNone(EmployeeId receiver) {
        em.createNativeQuery(
                        """
                        update kudos_receiver set shown = null
                         where employee_id = :receiver and shown
                        """)
                .setParameter("receiver", receiver.value())
                .executeUpdate();
    }

    /** The receiver's word on this one; empty if there is none. */
    Optional<Boolean> shown(long kudos, EmployeeId receiver) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select shown from kudos_receiver
                                 where kudos_id = :kudos and employee_id = :receiver
                                   and shown is not null
                                """)
                        .setParameter("kudos", kudos)
                        .setParameter("receiver", receiver.value())
                        .getResultList();
        return rows.stream().map(Boolean.class::cast).findFirst();
    }

    /** Receiver or giver has read it, and what became of it. */
    void seen(long kudos, EmployeeId reader, Instant at) {
        em.createNativeQuery(
                        """
                        update kudos_receiver set seen_at = :at
                         where kudos_id = :kudos and employee_id = :reader and seen_at is null
                        """)
                .setParameter("kudos", kudos)
                .setParameter("reader", reader.value())
                .setParameter("at", at)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        update kudos set told_at = :at
                         where id = :kudos and giver_id = :reader and hidden_at is not null
                           and told_at is null
                        """)
                .setParameter("kudos", kudos)
                .setParameter("reader", reader.value())
                .setParameter("at", at)
                .executeUpdate();
    }
}
