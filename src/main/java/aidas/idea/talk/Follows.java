package aidas.idea.talk;

import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Who wants to hear of an idea. */
@Store
class Follows {

    @PersistenceContext EntityManager em;

    void follow(long idea, EmployeeId who, Instant at) {
        em.createNativeQuery(
                        """
                        insert into idea_follow (idea_id, employee_id, since)
                        values (:idea, :who, :at) on conflict do nothing
                        """)
                .setParameter("idea", idea)
                .setParameter("who", who.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    void unfollow(long idea, EmployeeId who) {
        em.createNativeQuery("delete from idea_follow where idea_id = :idea and employee_id = :who")
                .setParameter("idea", idea)
                .setParameter("who", who.value())
                .executeUpdate();
    }

    boolean follows(long idea, EmployeeId who) {
        return (Boolean)
                em.createNativeQuery(
                                """
                                select exists (select from idea_follow
                                                where idea_id = :idea and employee_id = :who)
                                """,
                                Boolean.class)
                        .setParameter("idea", idea)
                        .setParameter("who", who.value())
                        .getSingleResult();
    }
}
