package aidas.shared.audit;

import aidas.shared.architecture.Store;
import aidas.shared.audit.Chain.Link;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/** The entries in the database, one behind the other. */
@Store
class AuditTrail {

    /** Any number that nobody else locks; held to the end of the transaction. */
    private static final long LOCK = 7_231_944_017L;

    private static final String COLUMNS =
            "id, at, actor, role, action, subject, detail, request_id, previous_hash, hash";

    @PersistenceContext EntityManager em;

    /** Adds an entry behind the last one; writers wait for each other here. */
    void append(AuditEntry entry) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        var last = links("order by id desc limit 1", Map.of()).stream().findFirst();
        var previous = last.map(Link::hash).orElse(Chain.BEGINNING);
        insert(entry.at(last.map(link -> link.entry().id()).orElse(0L) + 1), previous);
    }

    private void insert(AuditEntry entry, byte[] previous) {
        var values = "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        em.createNativeQuery("insert into audit_entry (" + COLUMNS + ") " + values)
                .setParameter(1, entry.id())
                .setParameter(2, entry.at())
                .setParameter(3, entry.actor())
                .setParameter(4, entry.role())
                .setParameter(5, entry.action())
                .setParameter(6, entry.subject())
                .setParameter(7, entry.detail())
                .setParameter(8, entry.requestId())
                .setParameter(9, previous)
                .setParameter(10, entry.hash(previous))
                .executeUpdate();
    }

    /** At most {@code size} links from that place on, oldest first. */
    List<Link> from(long place, int size) {
        return links(
                "where id >= :place order by id limit :size", Map.of("place", place, "size", size));
    }

    /** A page of entries about subjects that begin so (all if empty), newest first. */
    List<AuditEntry> newest(String subject, int page, int size) {
        var about =
                "where starts_with(subject, :subject) order by id desc limit :size offset :skip";
        return links(about, Map.of("subject", subject, "size", size, "skip", (long) page * size))
                .stream()
                .map(Link::entry)
                .toList();
    }

    /** Entries about exactly that subject by anybody but the actor, newest first. */
    List<AuditEntry> newestByOthers(String subject, String actor, int size) {
        var about =
                "where subject = :subject and actor <> :actor order by at desc, id desc limit :size";
        return links(about, Map.of("subject", subject, "actor", actor, "size", size)).stream()
                .map(Link::entry)
                .toList();
    }

    long count(String subject) {
        var sql = "select count(*) from audit_entry where starts_with(subject, :subject)";
        var count = em.createNativeQuery(sql, Long.class).setParameter("subject", subject);
        return (Long) count.getSingleResult();
    }

    private List<Link> links(String rest, Map<String, Object> parameters) {
        @SuppressWarnings("unchecked")
        NativeQuery<Object[]> query =
                em.createNativeQuery("select " + COLUMNS + " from audit_entry " + rest)
                        .unwrap(NativeQuery.class);
        query.addScalar("id", Long.class).addScalar("at", Instant.class);
        for (String text : List.of("actor", "role", "action", "subject", "detail", "request_id")) {
            query.addScalar(text, String.class);
        }
        query.addScalar("previous_hash", byte[].class).addScalar("hash", byte[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(AuditTrail::link).toList();
    }

    private static Link link(Object[] row) {
        var entry =
                new AuditEntry(
                        (Long) row[0],
                        (Instant) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7]);
        return new Link(entry, (byte[]) row[8], (byte[]) row[9]);
    }
}
