package aidas.recognition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import aidas.access.Language;
import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reactions and replies. */
@Store
class Talks {

    @PersistenceContext EntityManager em;

    void react(long kudos, EmployeeId who, Reaction how, Instant at) {
        em.createNativeQuery(
                        """
                        insert into kudos_reaction (kudos_id, employee_id, kind, at)
                        values (:kudos, :who, :how, :at) on conflict do nothing
                        """)
                .setParameter("kudos", kudos)
                .setParameter("who", who.value())
                .setParameter("how", how.code())
                .setParameter("at", at)
                .executeUpdate();
    }

    void unreact(long kudos, EmployeeId who, Reaction how) {
        em.createNativeQuery(
                        """
                        delete from kudos_reaction
                         where kudos_id = :kudos and employee_id = :who and kind = :how
                        """)
                .setParameter("kudos", kudos)
                .setParameter("who", who.value())
                .setParameter("how", how.code())
                .executeUpdate();
    }

    long reply(long kudos, EmployeeId who, String words, Language language, Instant at) {
        var id =
                em.createNativeQuery(
                                """
                                insert into kudos_reply (kudos_id, employee_id, words, language, at)
                                values (:kudos, :who, :words, :language, :at) returning id
                                """)
                        .setParameter("kudos", kudos)
                        .setParameter("who", who.value())
                        .setParameter("words", words)
                        .setParameter("language", language.code())
                        .setParameter("at", at)
                        .getSingleResult();
        return ((Number) id).longValue();
    }

    /** False if that person has no such reply, or took it back before. */
    boolean withdraw(long kudos, long reply, EmployeeId who, Instant at) {
        return em.createNativeQuery(
                                """
                                update kudos_reply set withdrawn_at = :at
                                 where id = :reply and kudos_id = :kudos and employee_id = :who
                                   and withdrawn_at is null
                                """)
                        .setParameter("at", at)
                        .setParameter("reply", reply)
                        .setParameter("kudos", kudos)
                        .setParameter("who", who.value())
                        .executeUpdate()
                > 0;
    }

    /**
     * Whoever said it.
     *
     * @throws NotFound if there is no such reply, or it was taken off before
     */
    void takeOff(long kudos, long reply, Instant at) {
        int changed =
                em.createNativeQuery(
                                """
                                update kudos_reply set withdrawn_at = :at
                                 where id = :reply and kudos_id = :kudos and withdrawn_at is null
                                """)
                        .setParameter("at", at)
                        .setParameter("reply", reply)
                        .setParameter("kudos", kudos)
                        .executeUpdate();
        if (changed == 0) {
            throw new NotFound("there is no reply " + reply);
        }
    }

    /**
     * @param reader null for somebody who does not work here
     */
    Talk of(long kudos, EmployeeId reader) {
        var reactions = new EnumMap<Reaction, List<String>>(Reaction.class);
        var mine = EnumSet.noneOf(Reaction.class);
        List<?> rows =
                em.createNativeQuery(
                                """
                                select x.kind, e.id, e.given_name, e.family_name
                                  from kudos_reaction x join employee e on e.id = x.employee_id
                                 where x.kudos_id = :kudos
                                 order by e.family_name, e.given_name
                                """,
                                Tuple.class)
                        .setParameter("kudos", kudos)
                        .getResultList();
        for (var each : rows) {
            var row = (Tuple) each;
            var how = Reaction.ofCode(row.get("kind", String.class)).orElseThrow();
            reactions
                    .computeIfAbsent(how, any -> new ArrayList<>())
                    .add(row.get("given_name") + " " + row.get("family_name"));
            if (isMe(row, reader)) {
                mine.add(how);
            }
        }
        return new Talk(
                reactions, mine, replies(List.of(kudos), reader).getOrDefault(kudos, List.of()));
    }

    /** By thank-you; those that nobody replied to are absent. */
    Map<Long, List<Talk.Reply>> replies(Collection<Long> kudos) {
        return kudos.isEmpty() ? Map.of() : replies(kudos, null);
    }

    private Map<Long, List<Talk.Reply>> replies(Collection<Long> kudos, EmployeeId reader) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select p.kudos_id, p.id as reply, e.id, e.number, e.given_name, e.family_name,
                                       p.words, p.language,
                                       cast(extract(epoch from p.at) * 1000000 as bigint) as micros
                                  from kudos_reply p join employee e on e.id = p.employee_id
                                 where p.kudos_id in (:kudos) and p.withdrawn_at is null
                                 order by p.id
                                """,
                                Tuple.class)
                        .setParameter("kudos", kudos)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(
                        groupingBy(
                                row -> row.get("kudos_id", Number.class).longValue(),
                                mapping(row -> reply(row, reader), toList())));
    }

    private static Talk.Reply reply(Tuple row, EmployeeId reader) {
        return new Talk.Reply(
                row.get("reply", Number.class).longValue(),
                new Named(
                        row.get("number", String.class),
                        row.get("given_name", String.class),
                        row.get("family_name", String.class)),
                row.get("words", String.class),
                row.get("language", String.class),
                Instant.EPOCH.plus(row.get("micros", Number.class).longValue(), ChronoUnit.MICROS),
                isMe(row, reader));
    }

    private static boolean isMe(Tuple row, EmployeeId reader) {
        return Objects.equals(new EmployeeId(row.get("id", Number.class).longValue()), reader);
    }
}
