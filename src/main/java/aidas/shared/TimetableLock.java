package aidas.shared;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets one node at a time do a chore (R4.2). */
@Store
class TimetableLock {

    /** Any number that nobody else locks under. */
    private static final int SPACE = 1_840_563;

    @PersistenceContext EntityManager em;

    /**
     * Takes the lock to the end of the transaction.
     *
     * @return false if another transaction has it
     */
    boolean taken(String chore) {
        return (Boolean)
                em.createNativeQuery(
                                "select pg_try_advisory_xact_lock(:space, :chore)", Boolean.class)
                        .setParameter("space", SPACE)
                        .setParameter("chore", chore.hashCode())
                        .getSingleResult();
    }
}
