package aidas.recognition.credential.key;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where keys are kept. */
@Store
class SigningKeys {

    @PersistenceContext EntityManager em;

    void add(SigningKey key) {
        em.persist(key);
        em.flush();
    }

    /** Writes a change at once, before another key signs. */
    void flush() {
        em.flush();
    }

    /** Whoever makes or changes a key waits until this transaction ends. */
    void alone() {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('credential keys', 73))",
                        Integer.class)
                .getSingleResult();
    }

    /** The one that signs; empty before the first. */
    Optional<SigningKey> signing() {
        return em.createQuery(
                        "select k from SigningKey k where k.retiredAt is null", SigningKey.class)
                .getResultStream()
                .findFirst();
    }

    Optional<SigningKey> find(String kid) {
        return Optional.ofNullable(em.find(SigningKey.class, kid));
    }

    /** The newest first. */
    List<SigningKey> all() {
        return em.createQuery(
                        "select k from SigningKey k order by k.madeAt desc, k.kid",
                        SigningKey.class)
                .getResultList();
    }
}
