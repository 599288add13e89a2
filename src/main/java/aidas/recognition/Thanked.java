package aidas.recognition;

import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who was thanked, and who does not know it yet. */
@Store
class Thanked {

    @PersistenceContext EntityManager em;

    /** Those of the people whom somebody thanked on that day or later. */
    Set<EmployeeId> since(Collection<EmployeeId> people, LocalDate day) {
        if (people.isEmpty()) {
            return Set.of();
        }
        List<?> rows =
                em.createNativeQuery(
                                """
                                select distinct r.employee_id
                                  from kudos_receiver r join kudos k on k.id = r.kudos_id
                                 where r.employee_id in (:people) and k.day >= :day
                                   and k.withdrawn_at is null and k.hidden_at is null
                                """)
                        .setParameter("people", people.stream().map(EmployeeId::value).toList())
                        .setParameter("day", day)
                        .getResultList();
        return rows.stream()
                .map(row -> new EmployeeId(((Number) row).longValue()))
                .collect(Collectors.toSet());
    }

    /** What that person has not read yet, newest first, at most that many (R8.4). */
    List<News> unread(EmployeeId person, Instant since, int most) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select k.id, e.given_name, false as hidden, k.given_at as at
                                  from kudos_receiver r join kudos k on k.id = r.kudos_id
                                  left join employee e on e.id = k.giver_id
                                 where r.employee_id = :person and r.seen_at is null
                                   and k.kind = 'kudos' and k.given_at >= :since
                                   and k.withdrawn_at is null and k.hidden_at is null
                                union all
                                select k.id, null, true, k.hidden_at
                                  from kudos k
                                 where k.giver_id = :person and k.hidden_at >= :since
                                   and k.told_at is null and k.withdrawn_at is null
                                 order by 4 desc limit :most
                                """,
                                Tuple.class)
                        .setParameter("person", person.value())
                        .setParameter("since", since)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new News(
                                        row.get("id", Number.class).longValue(),
                                        row.get("given_name", String.class),
                                        row.get("hidden", Boolean.class)))
                .toList();
    }
}
