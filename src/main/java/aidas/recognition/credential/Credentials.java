package aidas.recognition.credential;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where credentials are kept. */
@Store
class Credentials {

    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext EntityManager em;

    void add(Credential credential) {
        em.persist(credential);
        em.flush();
    }

    /** Whoever makes or ends another one waits until this transaction ends. */
    void alone() {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('credentials', 73))",
                        Integer.class)
                .getSingleResult();
    }

    Optional<Credential> find(CredentialId id) {
        return Optional.ofNullable(em.find(Credential.class, id.value()));
    }

    /** Of those awards, the valid ones first, then the newest. */
    List<Credential> of(Collection<Long> awards) {
        return awards.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select c from Credential c where c.awardId in (:awards)
                                 order by case when c.endedAt is null then 0 else 1 end,
                                       c.madeAt desc, c.id
                                """,
                                Credential.class)
                        .setParameter("awards", awards)
                        .getResultList();
    }

    /** A free one by chance, in a list of which at least half is free. */
    Spot freeSpot() {
        int list = 1 + (int) (count("true") / (StatusList.PLACES / 2));
        while (true) {
            var spot = new Spot(list, CHANCE.nextInt(StatusList.PLACES));
            if (!taken(spot)) {
                return spot;
            }
        }
    }

    private boolean taken(Spot spot) {
        return !em.createQuery(
                        "select c.id from Credential c where c.list = :list and c.place = :place",
                        String.class)
                .setParameter("list", spot.list())
                .setParameter("place", spot.place())
                .getResultList()
                .isEmpty();
    }

    /** Which places of that list are taken back; empty if there is no such list. */
    Optional<BitSet> ended(int list) {
        if (places(list, "true").setMaxResults(1).getResultList().isEmpty()) {
            return Optional.empty();
        }
        var ended = new BitSet();
        places(list, "c.endedAt is not null").getResultStream().forEach(ended::set);
        return Optional.of(ended);
    }

    private TypedQuery<Integer> places(int list, String which) {
        return em.createQuery(
                        "select c.place from Credential c where c.list = :list and " + which,
                        Integer.class)
                .setParameter("list", list);
    }

    Counts counts() {
        return new Counts(count("c.endedAt is null"), count("c.endedAt is not null"));
    }

    private long count(String which) {
        return em.createQuery("select count(c) from Credential c where " + which, Long.class)
                .getSingleResult();
    }
}
