package aidas.display;

import aidas.access.EmployeeNumber;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Who agreed that their first name may stand on the store's screen. */
@Store
class NameConsents {

    @PersistenceContext EntityManager em;

    boolean has(EmployeeNumber employee) {
        return !em.createNativeQuery("select 1 from name_on_screen where employee_number = :number")
                .setParameter("number", employee.value())
                .getResultList()
                .isEmpty();
    }

    /** Agreeing twice is agreeing since the first time. */
    void add(EmployeeNumber employee, Instant at) {
        em.createNativeQuery(
                        """
                        insert into name_on_screen (employee_number, agreed_at)
                        values (:number, :at) on conflict (employee_number) do nothing
                        """)
                .setParameter("number", employee.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    void remove(EmployeeNumber employee) {
        em.createNativeQuery("delete from name_on_screen where employee_number = :number")
                .setParameter("number", employee.value())
                .executeUpdate();
    }
}
