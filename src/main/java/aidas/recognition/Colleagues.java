package aidas.recognition;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds who works here on a day; it checks no rights, so the use case that asks must. */
@Store
public class Colleagues {

    private static final String THERE =
            """
            select e.id, e.number, e.givenName, e.familyName, s.id, s.code, s.name, s.city, s.zone
              from Assignment a join a.employee e join a.store s
             where a.fromDay <= :day and (a.untilDay is null or a.untilDay > :day)
            """;

    private static final String ACTIVE = THERE + " and e.active = true";

    @PersistenceContext EntityManager em;

    /** Those of the people who work here that day, in no particular order. */
    public List<Colleague> of(Collection<EmployeeNumber> people, LocalDate day) {
        return numbered(ACTIVE, people, day);
    }

    /** The same, of those who have left since too: for what was on that day (R9.1). */
    List<Colleague> onDay(Collection<EmployeeNumber> people, LocalDate day) {
        return numbered(THERE, people, day);
    }

    private List<Colleague> numbered(
            String jpql, Collection<EmployeeNumber> people, LocalDate day) {
        return people.isEmpty()
                ? List.of()
                : found(
                        query(jpql + " and e.number in (:numbers)", day)
                                .setParameter(
                                        "numbers",
                                        people.stream().map(EmployeeNumber::value).toList()));
    }

    /** Of those who work here that day, by key. */
    public List<Colleague> ofIds(Collection<Long> people, LocalDate day) {
        return people.isEmpty()
                ? List.of()
                : found(query(ACTIVE + " and e.id in (:ids)", day).setParameter("ids", people));
    }

    /** Where that person was that day, who may have left since; empty if nowhere. */
    Optional<Colleague> there(EmployeeId person, LocalDate day) {
        return found(query(THERE + " and e.id = :id", day).setParameter("id", person.value()))
                .stream()
                .findFirst();
    }

    /**
     * By name, those of that store first.
     *
     * @param words each of which begins a name
     */
    List<Colleague> named(Folded words, StoreId near, LocalDate day, int size) {
        var sql =
                ACTIVE
                        + words.foundIn("concat(e.givenName, ' ', e.familyName)")
                        + " order by case when s.id = :near then 0 else 1 end,"
                        + " e.familyName, e.givenName, e.number";
        var query = query(sql, day).setParameter("near", near.value());
        return found(words.bind(query).setMaxResults(size));
    }

    /** Who works in the store that day and has worked anywhere here since the other day. */
    List<Colleague> since(StoreCode store, LocalDate since, LocalDate day) {
        return found(
                query(
                                ACTIVE
                                        + """
                                         and s.code = :store
                                         and exists (select 1 from Assignment f
                                              where f.employee = e and f.fromDay <= :since)
                                        """,
                                day)
                        .setParameter("store", store.value())
                        .setParameter("since", since));
    }

    private TypedQuery<Object[]> query(String jpql, LocalDate day) {
        return em.createQuery(jpql, Object[].class).setParameter("day", day);
    }

    private static List<Colleague> found(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(Colleagues::colleague).toList();
    }

    private static Colleague colleague(Object[] row) {
        return new Colleague(
                new EmployeeId((Long) row[0]),
                new EmployeeNumber((String) row[1]),
                (String) row[2],
                (String) row[3],
                new StoreId((Long) row[4]),
                new StoreCode((String) row[5]),
                (String) row[6],
                (String) row[7],
                ZoneId.of((String) row[8]));
    }
}
