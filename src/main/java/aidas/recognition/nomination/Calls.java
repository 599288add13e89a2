package aidas.recognition.nomination;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where calls are kept. */
@Store
class Calls {

    @PersistenceContext EntityManager em;

    void add(Call call) {
        em.persist(call);
        em.flush();
    }

    /** Writes a change at once, so that the database says no here and not at the end. */
    void flush() {
        em.flush();
    }

    /** Latest first. */
    List<Call> all() {
        return em.createQuery("select c from Call c order by c.fromDay desc, c.code", Call.class)
                .getResultList();
    }

    /** Those with these keys, in no particular order. */
    List<Call> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Call c where c.id in (:ids)", Call.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Optional<Call> find(CallCode code) {
        return em.createQuery("select c from Call c where c.code = :code", Call.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws NotFound if there is none
     */
    Call get(CallCode code) {
        return find(code).orElseThrow(() -> new NotFound("there is no call " + code));
    }

    /** For a change or an end: who sends to it waits. */
    Call locked(CallCode code) {
        return locked(get(code).id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** For sending to it: it is not ended meanwhile (R1.3). */
    Call held(long id) {
        return locked(id, LockModeType.PESSIMISTIC_READ);
    }

    private Call locked(long id, LockModeType how) {
        var call = em.find(Call.class, id);
        em.refresh(call, how);
        return call;
    }

    /** Who adds one too waits until this transaction ends. */
    void lock() {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('calls', 79))",
                        Integer.class)
                .getSingleResult();
    }
}
