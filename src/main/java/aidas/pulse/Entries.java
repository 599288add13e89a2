package aidas.pulse;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;

/** What was said below comments. */
@Store
class Entries {

    @PersistenceContext EntityManager em;

    /** In the order in which it was said. */
    List<Entry> of(Comment comment) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select number, author, text, week from pulse_reply
                                 where comment_id = cast(:comment as uuid) order by number
                                """,
                                Tuple.class)
                        .setParameter("comment", comment.id().toString())
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new Entry(
                                        row.get("number", Integer.class),
                                        row.get("author", String.class),
                                        row.get("text", String.class),
                                        row.get("week", String.class)))
                .toList();
    }

    /** Until the end of the transaction nobody else adds to the talk. */
    void alone(Comment comment) {
        em.createNativeQuery(
                        "select cast(id as text) from pulse_comment where id = cast(:comment as uuid)"
                                + " for update")
                .setParameter("comment", comment.id().toString())
                .getResultList();
    }

    void add(Comment comment, Entry entry) {
        em.createNativeQuery(
                        """
                        insert into pulse_reply (comment_id, number, author, text, week)
                        values (cast(:comment as uuid), :number, :author, :text, :week)
                        """)
                .setParameter("comment", comment.id().toString())
                .setParameter("number", entry.number())
                .setParameter("author", entry.author())
                .setParameter("text", entry.text())
                .setParameter("week", entry.week())
                .executeUpdate();
    }
}
