package aidas.recognition;

import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people said about thanks for them on the wall. */
@Store
class WallConsents {

    @PersistenceContext EntityManager em;

    /** Empty for somebody who has not been asked yet. */
    Optional<Boolean> of(EmployeeId person) {
        List<?> rows =
                em.createNativeQuery("select agreed from wall_consent where employee_id = :person")
                        .setParameter("person", person.value())
                        .getResultList();
        return rows.stream().map(Boolean.class::cast).findFirst();
    }

    /** The own word; the last one counts. */
    void say(EmployeeId person, boolean agreed, Instant at) {
        insert(
                person,
                agreed,
                at,
                false,
                """
                on conflict (employee_id) do update
                   set agreed = excluded.agreed, said_at = excluded.said_at, past = false
                """);
    }

    /** What was said in an earlier programme: only until something is said here (R9.2). */
    void said(EmployeeId person, boolean agreed, Instant at) {
        insert(person, agreed, at, true, "on conflict (employee_id) do nothing");
    }

    private void insert(
            EmployeeId person, boolean agreed, Instant at, boolean past, String conflict) {
        em.createNativeQuery(
                        """
                        insert into wall_consent (employee_id, agreed, said_at, past)
                        values (:person, :agreed, :at, :past)
                        """
                                + conflict)
                .setParameter("person", person.value())
                .setParameter("agreed", agreed)
                .setParameter("at", at)
                .setParameter("past", past)
                .executeUpdate();
    }
}
