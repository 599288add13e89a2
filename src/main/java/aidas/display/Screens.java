package aidas.display;

import aidas.shared.NotFound;
import aidas.shared.Secret;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where screens are kept. */
@Store
class Screens {

    private static final Duration OFTEN = Duration.ofMinutes(1);

    @PersistenceContext EntityManager em;

    void add(Screen screen) {
        em.persist(screen);
        em.flush();
    }

    /** The screen that this token opens (R1.2). */
    Optional<Screen> openedBy(Secret token) {
        return em.createQuery("select s from Screen s where s.selector = :it", Screen.class)
                .setParameter("it", token.selector())
                .getResultStream()
                .filter(screen -> screen.opensTo(token))
                .findFirst();
    }

    /** Those that are on come first, then the newest. */
    List<Screen> of(long store) {
        return em.createQuery(
                        """
                        select s from Screen s where s.storeId = :store
                         order by case when s.revokedAt is null then 0 else 1 end, s.madeAt desc
                        """,
                        Screen.class)
                .setParameter("store", store)
                .getResultList();
    }

    /**
     * @throws NotFound if the store has none by that number
     */
    Screen get(long store, long id) {
        var screen = em.find(Screen.class, id);
        if (screen == null || screen.storeId() != store) {
            throw new NotFound("the store has no screen " + id);
        }
        return screen;
    }

    /** Notes that it asked; at most once a minute, as it says nothing more. */
    void seen(Screen screen, Instant at) {
        em.createNativeQuery(
                        """
                        update screen set seen_at = :at
                         where id = :id and (seen_at is null or seen_at <= :before)
                        """)
                .setParameter("id", screen.id())
                .setParameter("at", at)
                .setParameter("before", at.minus(OFTEN))
                .executeUpdate();
    }
}
