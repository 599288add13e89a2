package aidas.idea.talk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import aidas.idea.Sent;
import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said to ideas. */
@Store
class Comments {

    /** The place is of no interest here. */
    private static final String PERSON = "e.id, e.number, e.given_name, e.family_name, '' as place";

    @PersistenceContext EntityManager em;
    @Inject Sent sent;

    /**
     * @throws NotFound if there is no such idea that was sent
     */
    void expectSent(long idea) {
        sent.get(idea);
    }

    /** Its key; empty if the author said something with the same key before. */
    Optional<Long> add(long idea, EmployeeId author, NewComment said, Instant at) {
        return key(
                em.createNativeQuery(
                                """
                                insert into idea_comment
                                       (idea_id, author_id, key, text, language, said_at)
                                values (:idea, :author, :key, :text, :language, :at)
                                    on conflict (author_id, key) do nothing returning id
                                """)
                        .setParameter("idea", idea)
                        .setParameter("author", author.value())
                        .setParameter("key", said.key())
                        .setParameter("text", said.text())
                        .setParameter("language", said.language().code())
                        .setParameter("at", at));
    }

    /** To whichever idea. */
    Optional<Long> byKey(EmployeeId author, String key) {
        return key(
                em.createNativeQuery(
                                """
                                select id from idea_comment
                                 where author_id = :author and key = :key
                                """)
                        .setParameter("author", author.value())
                        .setParameter("key", key));
    }

    private static Optional<Long> key(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    void name(long comment, Collection<EmployeeId> people) {
        for (var each : people) {
            em.createNativeQuery(
                            """
                            insert into idea_mention (comment_id, employee_id)
                            values (:comment, :who) on conflict do nothing
                            """)
                    .setParameter("comment", comment)
                    .setParameter("who", each.value())
                    .executeUpdate();
        }
    }

    /**
     * @param author null for whoever said it
     * @return false if there is none, or it was taken back before
     */
    boolean withdraw(long idea, long comment, EmployeeId author, Instant at) {
        return em.createNativeQuery(
                                """
                                update idea_comment
                                   set withdrawn_at = :at, version = version + 1
                                 where id = :comment and idea_id = :idea and withdrawn_at is null
                                   and (:any or author_id = :author)
                                """)
                        .setParameter("at", at)
                        .setParameter("comment", comment)
                        .setParameter("idea", idea)
                        .setParameter("any", author == null)
                        .setParameter("author", author == null ? 0L : author.value())
                        .executeUpdate()
                > 0;
    }

    /** Latest first; what has no language of its own has the idea's. */
    List<Comment> of(long idea, long before, EmployeeId reader, int size) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select c.id as comment, c.text, c.said_at,
                                       coalesce(c.language, i.language) as language, %s
                                  from idea_comment c join idea i on i.id = c.idea_id
                                  join employee e on e.id = c.author_id
                                 where c.idea_id = :idea and c.id < :before
                                   and c.withdrawn_at is null
                                 order by c.id desc limit :size
                                """
                                        .formatted(PERSON),
                                Tuple.class)
                        .setParameter("idea", idea)
                        .setParameter("before", before)
                        .setParameter("size", size)
                        .getResultList();
        var found = rows.stream().map(Tuple.class::cast).toList();
        var named = named(found.stream().map(Comments::id).toList());
        return found.stream().map(row -> comment(row, named, reader)).toList();
    }

    private static long id(Tuple row) {
        return row.get("comment", Number.class).longValue();
    }

    private static Comment comment(Tuple row, Map<Long, List<Peer>> named, EmployeeId reader) {
        var by = Peers.peer(row);
        return new Comment(
                id(row),
                by,
                row.get("text", String.class),
                row.get("language", String.class),
                row.get("said_at", Instant.class),
                named.getOrDefault(id(row), List.of()),
                by.id().equals(reader));
    }

    private Map<Long, List<Peer>> named(List<Long> comments) {
        if (comments.isEmpty()) {
            return Map.of();
        }
        List<?> rows =
                em.createNativeQuery(
                                """
                                select m.comment_id as comment, %s
                                  from idea_mention m join employee e on e.id = m.employee_id
                                 where m.comment_id in (:comments)
                                 order by e.family_name, e.given_name, e.number
                                """
                                        .formatted(PERSON),
                                Tuple.class)
                        .setParameter("comments", comments)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(groupingBy(Comments::id, mapping(Peers::peer, toList())));
    }
}
