package aidas.recognition.equity.ring;

import aidas.organisation.EmployeeId;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Finds who thanked whom (R1.4). */
@Store
class Gifts {

    private static final String THEY_STAND =
            """
             where k.kind = 'kudos' and k.day >= :from and k.day < :until
               and k.withdrawn_at is null and k.hidden_at is null
            """;

    @PersistenceContext EntityManager em;

    /** In the order in which they were given. */
    List<Gift> in(Period period) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select k.giver_id, r.employee_id, k.store_id || '-' || r.store_id
                                  from kudos k join kudos_receiver r on r.kudos_id = k.id
                                """
                                        + THEY_STAND
                                        + " order by k.id, r.employee_id")
                        .setParameter("from", period.from())
                        .setParameter("until", period.until())
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Gift(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue(),
                                        (String) row[2]))
                .toList();
    }

    /** Was anybody thanked on that day or later? */
    boolean from(LocalDate day) {
        return (boolean)
                em.createNativeQuery(
                                """
                                select exists (
                                    select 1 from kudos where kind = 'kudos' and day >= :day)
                                """)
                        .setParameter("day", day)
                        .getSingleResult();
    }

    /** What those people thanked each other for, in the order in which it was given. */
    List<Swapped> between(Collection<EmployeeId> people, Period period) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select cast(k.day as text) as day, k.message, k.language,
                                       g.given_name || ' ' || g.family_name as giver,
                                       e.given_name || ' ' || e.family_name as receiver
                                  from kudos k join kudos_receiver r on r.kudos_id = k.id
                                  join employee g on g.id = k.giver_id
                                  join employee e on e.id = r.employee_id
                                """
                                        + THEY_STAND
                                        + """
                                           and k.giver_id in (:people)
                                           and r.employee_id in (:people)
                                         order by k.given_at, k.id, r.employee_id
                                        """,
                                Tuple.class)
                        .setParameter("from", period.from())
                        .setParameter("until", period.until())
                        .setParameter("people", people.stream().map(EmployeeId::value).toList())
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new Swapped(
                                        LocalDate.parse(row.get("day", String.class)),
                                        row.get("giver", String.class),
                                        row.get("receiver", String.class),
                                        row.get("message", String.class),
                                        row.get("language", String.class)))
                .toList();
    }
}
