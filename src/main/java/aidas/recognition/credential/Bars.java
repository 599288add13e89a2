package aidas.recognition.credential;

import static java.util.stream.Collectors.toSet;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Awards of which no credential is made any more (R2.2). */
@Store
class Bars {

    @PersistenceContext EntityManager em;

    /** False if it was so before. */
    boolean add(long award, Instant at) {
        return em.createNativeQuery(
                                """
                                insert into credential_bar (award_id, barred_at)
                                values (:award, :at) on conflict do nothing
                                """)
                        .setParameter("award", award)
                        .setParameter("at", at)
                        .executeUpdate()
                > 0;
    }

    /** Those of them that are barred. */
    Set<Long> among(Collection<Long> awards) {
        if (awards.isEmpty()) {
            return Set.of();
        }
        List<?> rows =
                em.createNativeQuery(
                                "select award_id from credential_bar where award_id in (:awards)")
                        .setParameter("awards", awards)
                        .getResultList();
        return rows.stream().map(Long.class::cast).collect(toSet());
    }

    boolean has(long award) {
        return !among(List.of(award)).isEmpty();
    }
}
