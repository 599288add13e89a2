package aidas.idea.talk;

import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Colleagues who work here today. */
@Store
class Peers {

    private static final String HERE =
            """
            select distinct on (e.id) e.id, e.number, e.given_name, e.family_name,
                   s.name || ', ' || s.city as place
              from employee e join assignment a on a.employee_id = e.id
              join store s on s.id = a.store_id
             where e.active and a.from_day <= :day and (a.until_day is null or a.until_day > :day)
            """;

    private static final Set<String> NOBODY = Set.of("");

    @PersistenceContext EntityManager em;

    /** Whose given or family name begins so, whatever its accents and case; in no order. */
    List<Peer> begin(String word, EmployeeId but, LocalDate day, int size) {
        return peers(
                query(
                                """
                                 and e.id <> :but
                                 and (starts_with(folded(e.given_name), folded(:word))
                                      or starts_with(folded(e.family_name), folded(:word)))
                                 order by e.id
                                """,
                                day)
                        .setParameter("but", but.value())
                        .setParameter("word", word)
                        .setMaxResults(size));
    }

    /** Whom a text may name; two who have the same name are both there. */
    List<Peer> named(Mentions mentions, LocalDate day) {
        return peers(
                query(
                                """
                                 and (e.number in (:numbers)
                                      or lower(e.given_name || ' ' || e.family_name) in (:names))
                                """,
                                day)
                        .setParameter("numbers", some(mentions.numbers()))
                        .setParameter("names", some(mentions.names())));
    }

    /** A list in SQL is never empty. */
    private static Set<String> some(Set<String> values) {
        return values.isEmpty() ? NOBODY : values;
    }

    private Query query(String which, LocalDate day) {
        return em.createNativeQuery(HERE + which, Tuple.class).setParameter("day", day);
    }

    private static List<Peer> peers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(Peers::peer).toList();
    }

    static Peer peer(Tuple row) {
        return new Peer(
                new EmployeeId(row.get("id", Number.class).longValue()),
                row.get("number", String.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class),
                row.get("place", String.class));
    }
}
