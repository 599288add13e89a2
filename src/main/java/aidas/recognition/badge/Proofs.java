package aidas.recognition.badge;

import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What awards were earned by, as far as that person may read it. */
@Store
class Proofs {

    private static final String ANSWERS =
            """
            select r.id, r.comment as words, r.language, cast(r.day as text) as day,
                   cast(a.weight as float8) as share
              from response r join attribution a on a.response_id = r.id
             where r.id in (:ids) and a.employee_id = :person
            """;

    private static final String KUDOS =
            """
            select k.id, k.message as words, k.language, cast(k.day as text) as day,
                   case when k.giver_id = :person then 1.0
                        else 1.0 / (select count(*) from kudos_receiver o where o.kudos_id = k.id)
                   end as share
              from kudos k
             where k.id in (:ids) and k.withdrawn_at is null and k.hidden_at is null
               and (k.giver_id = :person
                    or exists (select 1 from kudos_receiver x
                                where x.kudos_id = k.id and x.employee_id = :person))
            """;

    private static final String IDEAS =
            """
            select i.id, i.title as words, i.language,
                   (select cast(cast(max(m.moved_at) as date) as text)
                      from idea_move m
                     where m.idea_id = i.id and m.to_stage = 'adopted') as day,
                   1.0 / (select count(*) from idea_credit o where o.idea_id = i.id) as share
              from idea i join idea_credit c on c.idea_id = i.id
             where i.id in (:ids) and c.employee_id = :person
            """;

    private static final String CASES =
            """
            select c.id, c.reference as words, c.language,
                   cast(cast(c.confirmed_at as date) as text) as day, 1.0 as share
              from recovery_case c where c.id in (:ids) and c.owner_id = :person
            """;

    @PersistenceContext EntityManager em;

    /** By key; what that person may no longer read has no words. */
    Map<String, Earned.Proof> of(EmployeeId person, Collection<String> keys) {
        var proofs = new HashMap<String, Earned.Proof>();
        proofs.putAll(read("answer-", ANSWERS, person, keys));
        proofs.putAll(read("kudos-", KUDOS, person, keys));
        proofs.putAll(read("idea-", IDEAS, person, keys));
        proofs.putAll(read("case-", CASES, person, keys));
        return proofs;
    }

    private Map<String, Earned.Proof> read(
            String prefix, String sql, EmployeeId person, Collection<String> keys) {
        var ids =
                keys.stream()
                        .filter(key -> key.startsWith(prefix))
                        .map(key -> Long.valueOf(key.substring(prefix.length())))
                        .distinct()
                        .toList();
        var found = new HashMap<String, Earned.Proof>();
        if (ids.isEmpty()) {
            return found;
        }
        List<?> rows =
                em.createNativeQuery(sql, Tuple.class)
                        .setParameter("ids", ids)
                        .setParameter("person", person.value())
                        .getResultList();
        for (var each : rows) {
            var row = (Tuple) each;
            long id = row.get("id", Number.class).longValue();
            found.put(
                    prefix + id,
                    new Earned.Proof(
                            prefix + id,
                            prefix.equals("kudos-") ? (Long) id : null,
                            row.get("words", String.class),
                            row.get("language", String.class),
                            LocalDate.parse(row.get("day", String.class)),
                            row.get("share", Number.class).doubleValue()));
        }
        return found;
    }
}
