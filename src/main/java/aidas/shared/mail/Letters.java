package aidas.shared.mail;

import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox of letters to customers. Checks no rights: the use case that writes does. */
@Store
public class Letters {

    /** Hibernate's word for {@code skip locked}. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext EntityManager em;
    @Inject PostOffice office;
    @Inject Clock clock;

    /**
     * Queues a letter in the caller's transaction (R1.1).
     *
     * @return false if there is no mail server, or the key has been used (R1.2)
     */
    public boolean post(NewLetter letter) {
        if (!office.works() || state(letter.key()).isPresent()) {
            return false;
        }
        em.persist(new QueuedLetter(letter, clock.instant()));
        return true;
    }

    /** Empty if no letter has this key. */
    public Optional<LetterState> state(String key) {
        return em.createQuery(
                        "select l.state from QueuedLetter l where l.key = :key", LetterState.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Keys in the database of those whose time has come, longest waiting first. */
    List<Long> due(Instant now, int most) {
        return em.createQuery(
                        """
                        select l.id from QueuedLetter l
                         where l.state = WAITING and l.notBefore <= :now
                         order by l.notBefore, l.id
                        """,
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** For this transaction, if it is due and nobody else has it (R1.3). */
    Optional<QueuedLetter> claim(long id, Instant now) {
        return em.createQuery("select l from QueuedLetter l where l.id = :id", QueuedLetter.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .filter(letter -> letter.isDue(now))
                .findFirst();
    }

    /** Everything that is due waits until that moment. */
    void postpone(Instant now, Instant when) {
        em.createQuery(
                        """
                        update QueuedLetter l set l.notBefore = :when
                         where l.state = WAITING and l.notBefore <= :now
                        """)
                .setParameter("when", when)
                .setParameter("now", now)
                .executeUpdate();
    }
}
