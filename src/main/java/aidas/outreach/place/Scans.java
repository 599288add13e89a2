package aidas.outreach.place;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/** Links that posters gave out. */
@Store
class Scans {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 5000;

    private static final String UNUSED =
            """
            select t.id from ticket t
             where t.kind = 'place' and t.place_id is not null and t.made_at < :before
               and not exists (select 1 from survey_answer a where a.ticket_id = t.id)
             limit :most
            """;

    @PersistenceContext EntityManager em;

    boolean anyUnused(Instant now) {
        return !em.createNativeQuery(UNUSED)
                .setParameter("before", now.minus(KEPT))
                .setParameter("most", 1)
                .getResultList()
                .isEmpty();
    }

    void sweep(Instant now) {
        em.createNativeQuery("delete from ticket where id in (" + UNUSED + ")")
                .setParameter("before", now.minus(KEPT))
                .setParameter("most", BATCH)
                .executeUpdate();
    }
}
