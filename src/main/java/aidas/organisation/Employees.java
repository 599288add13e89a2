package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Where employees are found. */
@Store
class Employees {

    private static final String TEXT =
            "concat(e.number, ' ', e.givenName, ' ', e.familyName, ' ', e.givenName)";

    @PersistenceContext EntityManager em;

    /**
     * @param day whose store is told
     */
    Found<EmployeeLine> search(EmployeeSearch search, LocalDate day) {
        var words = SearchWords.of(search.words());
        String which = "(:all = true or e.active = true)" + words.foundIn(TEXT);
        String direction = search.descending() ? "desc" : "asc";
        var rows =
                words.bind(
                                em.createQuery(
                                        """
                                        select e.number, e.givenName, e.familyName,
                                               coalesce(s.code, ''), coalesce(s.name, ''), e.active
                                          from Employee e
                                          left join Assignment a on a.employee = e
                                               and a.fromDay <= :day
                                               and (a.untilDay is null or a.untilDay > :day)
                                          left join a.store s
                                         where %s
                                         order by %s %s, e.number
                                        """
                                                .formatted(
                                                        which,
                                                        search.order()
                                                                .expression
                                                                .formatted(direction),
                                                        direction),
                                        Object[].class))
                        .setParameter("all", !search.activeOnly())
                        .setParameter("day", day)
                        .setFirstResult(search.first())
                        .setMaxResults(search.size())
                        .getResultList();
        return new Found<>(
                rows.stream().map(Employees::line).toList(), count(which, search, words));
    }

    private long count(String which, EmployeeSearch search, SearchWords words) {
        String select = "select count(e.id) from Employee e where " + which;
        return words.bind(em.createQuery(select, Long.class))
                .setParameter("all", !search.activeOnly())
                .getSingleResult();
    }

    private static EmployeeLine line(Object[] row) {
        return new EmployeeLine(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Boolean) row[5]);
    }

    /**
     * @throws NotFound if there is none
     */
    Employee get(EmployeeNumber number) {
        return em.createQuery("select e from Employee e where e.number = :number", Employee.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no employee " + number));
    }
}
