package aidas.outreach.place;

import aidas.organisation.StoreId;
import aidas.shared.NotFound;
import aidas.shared.Secret;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where posters and tablets are kept; checks no rights. */
@Store
class Places {

    private static final Duration OFTEN = Duration.ofMinutes(1);
    private static final Duration LATELY = Duration.ofDays(28);

    @PersistenceContext EntityManager em;

    void add(Place place) {
        em.persist(place);
        em.flush();
    }

    /** Those that are on come first, then the newest. */
    List<PlaceEntry> of(StoreId store, Instant now) {
        return em.createQuery(
                        """
                        select p, (select count(a) from SurveyAnswer a join Ticket t on t.id = a.ticketId
                                    where t.placeId = p.id and a.settledAt >= :since)
                          from Place p where p.storeId = :store
                         order by case when p.endedAt is null then 0 else 1 end, p.madeAt desc
                        """,
                        Object[].class)
                .setParameter("store", store.value())
                .setParameter("since", now.minus(LATELY))
                .getResultStream()
                .map(row -> ((Place) row[0]).entry((Long) row[1]))
                .toList();
    }

    /**
     * @throws NotFound if the store has none by that number
     */
    Place get(StoreId store, long id) {
        var place = em.find(Place.class, id);
        if (place == null || !place.store().equals(store)) {
            throw new NotFound("the store has no place " + id);
        }
        return place;
    }

    /** A poster that is on. */
    Optional<Place> poster(PosterCode code) {
        return em.createQuery(
                        "select p from Place p where p.code = :it and p.endedAt is null",
                        Place.class)
                .setParameter("it", code.text())
                .getResultStream()
                .findFirst();
    }

    /** A tablet that is on (R1.2). */
    Optional<Place> kiosk(Secret link) {
        return em.createQuery("select p from Place p where p.selector = :it", Place.class)
                .setParameter("it", link.selector())
                .getResultStream()
                .filter(place -> place.opensTo(link))
                .findFirst();
    }

    /** Notes that somebody came by; at most once a minute, as it says nothing more. */
    void seen(Place place, Instant at) {
        em.createQuery(
                        """
                        update Place p set p.seenAt = :at
                         where p.id = :id and (p.seenAt is null or p.seenAt <= :before)
                        """)
                .setParameter("id", place.id())
                .setParameter("at", at)
                .setParameter("before", at.minus(OFTEN))
                .executeUpdate();
    }
}
