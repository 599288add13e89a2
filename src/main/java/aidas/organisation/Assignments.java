package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Where it is found who was where. */
@Store
class Assignments {

    private static final int MOST = 1000;

    private static final String LINES =
            """
            select e.number, e.givenName, e.familyName, s.code, s.name, s.city,
                   coalesce(t.name, ''), a.role, a.fromDay, a.untilDay
              from Assignment a join a.employee e join a.store s left join a.team t
            """;

    private static final String THAT_DAY =
            "(a.fromDay <= :day and (a.untilDay is null or a.untilDay > :day))";

    @PersistenceContext EntityManager em;

    /** Everywhere this employee was, is and will be, latest first. */
    List<AssignmentLine> of(EmployeeNumber employee) {
        return lines(
                query(" where e.number = :number order by a.fromDay desc")
                        .setParameter("number", employee.value()));
    }

    /** Who is on the store's roster that day, leads first (R5.2). */
    List<AssignmentLine> at(StoreCode store, LocalDate day) {
        return lines(
                query(
                                " where s.code = :store and "
                                        + THAT_DAY
                                        + " order by a.role asc, e.familyName, e.givenName, e.number")
                        .setParameter("store", store.value())
                        .setParameter("day", day));
    }

    /** Who was or will be at the store, but is not that day; latest first, a thousand at most. */
    List<AssignmentLine> notAt(StoreCode store, LocalDate day) {
        return lines(
                query(
                                " where s.code = :store and not "
                                        + THAT_DAY
                                        + " order by a.fromDay desc, e.number")
                        .setParameter("store", store.value())
                        .setParameter("day", day)
                        .setMaxResults(MOST));
    }

    private TypedQuery<Object[]> query(String which) {
        return em.createQuery(LINES + which, Object[].class);
    }

    private static List<AssignmentLine> lines(TypedQuery<Object[]> query) {
        return query.getResultStream().map(Assignments::line).toList();
    }

    private static AssignmentLine line(Object[] row) {
        return new AssignmentLine(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                Duty.ofCode((String) row[7]).orElseThrow(),
                new Stay((LocalDate) row[8], (LocalDate) row[9]));
    }
}
