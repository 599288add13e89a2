package aidas.idea;

import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where ideas are kept; it checks no rights, so the use case that asks must. */
@Store
class Ideas {

    @PersistenceContext EntityManager em;

    void add(Idea idea) {
        em.persist(idea);
        em.flush();
    }

    void remove(Idea draft) {
        em.remove(draft);
        em.flush();
    }

    /** Writes a change at once, so that the database says no here and not at the end. */
    void flush() {
        em.flush();
    }

    Optional<Idea> find(long id) {
        return Optional.ofNullable(em.find(Idea.class, id));
    }

    /** Newest first. */
    List<Idea> draftsOf(EmployeeId author) {
        return em.createQuery(
                        """
                        select i from Idea i where i.authorId = :author and i.sentAt is null
                         order by i.writtenAt desc, i.id desc
                        """,
                        Idea.class)
                .setParameter("author", author.value())
                .getResultList();
    }

    /** For a change: others wait. It is not looked at before, or the look would be the old one. */
    Optional<Idea> held(long id) {
        return Optional.ofNullable(em.find(Idea.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The same.
     *
     * @throws NotFound if there is none
     */
    Idea locked(long id) {
        return held(id).orElseThrow(() -> missing(id));
    }

    /** Which one it is a duplicate of; empty for none, and for one that is not there. */
    Optional<Long> duplicateOf(long id) {
        return em.createQuery(
                        "select i.duplicateOf from Idea i where i.id = :id and i.duplicateOf > 0",
                        Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * The same of one that was sent.
     *
     * @throws NotFound if there is none, or it is a draft
     */
    Idea sent(long id) {
        var idea = locked(id);
        if (idea.draft()) {
            throw missing(id);
        }
        return idea;
    }

    static NotFound missing(long id) {
        return new NotFound("there is no idea " + id);
    }

    /** The same draft that the author made before (R1.3). */
    Optional<Idea> byKey(EmployeeId author, String key) {
        return em.createQuery(
                        "select i from Idea i where i.authorId = :author and i.key = :key",
                        Idea.class)
                .setParameter("author", author.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** By the hash of the code that claims it. */
    Optional<Long> byClaim(String hash) {
        return em.createQuery("select i.id from Idea i where i.claimHash = :hash", Long.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** How many of that person are not sent. */
    int drafts(EmployeeId author) {
        return em.createQuery(
                        """
                        select count(i) from Idea i
                         where i.authorId = :author and i.sentAt is null
                        """,
                        Long.class)
                .setParameter("author", author.value())
                .getSingleResult()
                .intValue();
    }

    /** Who writes of the same person too waits until this transaction ends. */
    void lock(EmployeeId author) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 83))",
                        Integer.class)
                .setParameter("key", "author " + author.value())
                .getSingleResult();
    }
}
