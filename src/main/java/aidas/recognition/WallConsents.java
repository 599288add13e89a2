package aidas.recognition;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What people said about thanks for them on the wall. */
@Store
class WallConsents {

    @PersistenceContext EntityManager em;
    @Inject SetWise setWise;

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
        em.createNativeQuery(
                        """
                        insert into wall_consent (employee_id, agreed, said_at, past)
                        values (:person, :agreed, :at, false)
                            on conflict (employee_id) do update
                           set agreed = excluded.agreed, said_at = excluded.said_at, past = false
                        """)
                .setParameter("person", person.value())
                .setParameter("agreed", agreed)
                .setParameter("at", at)
                .executeUpdate();
    }

    /**
     * What was said in an earlier programme: only until something is said here (R9.2).
     *
     * @return those of whom nothing was known yet, in the order of their keys
     */
    List<EmployeeId> said(Collection<EmployeeId> people, boolean agreed, Instant at) {
        return setWise.rows(
                """
                with fresh as (
                    insert into wall_consent (employee_id, agreed, said_at, past)
                    select unnest(?), ?, ?::timestamptz, true
                        on conflict (employee_id) do nothing
                    returning employee_id)
                select employee_id from fresh order by employee_id
                """,
                row -> new EmployeeId(row.getLong(1)),
                people.stream().map(EmployeeId::value).sorted().toArray(Long[]::new),
                agreed,
                at.toString());
    }
}
