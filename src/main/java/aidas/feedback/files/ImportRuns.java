package aidas.feedback.files;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the files on their way in and what was wrong with their lines. */
@Store
class ImportRuns {

    @PersistenceContext EntityManager em;

    void add(ImportRun run) {
        em.persist(run);
        em.flush();
    }

    /** Locked, so that nobody starts it twice (R5.3). */
    ImportRun get(long id) {
        return found(id, em.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    ImportRun look(long id) {
        return found(id, em.find(ImportRun.class, id));
    }

    private static ImportRun found(long id, ImportRun run) {
        if (run == null) {
            throw new NotFound("no import " + id);
        }
        return run;
    }

    void remove(ImportRun run) {
        em.remove(run);
    }

    /** Newest first. */
    List<ImportRun> latest(int most) {
        return em.createQuery("select r from ImportRun r order by r.id desc", ImportRun.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The latest mapping of another file with exactly these headers (R2.4). */
    Optional<String> mappingFor(String headers, long but) {
        return em.createQuery(
                        """
                        select r.mapping from ImportRun r
                         where r.headers = :headers and r.id <> :but and r.mapping is not null
                         order by r.id desc
                        """,
                        String.class)
                .setParameter("headers", headers)
                .setParameter("but", but)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void addFaults(long run, List<LineFault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        var json = Json.createArrayBuilder();
        for (var fault : faults) {
            json.add(
                    Json.createObjectBuilder()
                            .add("line", fault.line())
                            .add("field", fault.field())
                            .add("place", fault.column())
                            .add("message", fault.message())
                            .add("found", fault.found()));
        }
        em.createNativeQuery(
                        """
                        insert into import_error (run_id, line, field, column_name, message, found)
                        select :run, line, field, left(place, 255), left(message, 400), found
                          from json_to_recordset(cast(:faults as json)) as fault
                               (line bigint, field text, place text, message text, found text)
                        on conflict do nothing
                        """)
                .setParameter("run", run)
                .setParameter("faults", json.build().toString())
                .executeUpdate();
    }

    void forgetFaults(long run) {
        em.createNativeQuery("delete from import_error where run_id = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    /** By line and field, those behind the given ones. */
    @SuppressWarnings("unchecked")
    List<LineFault> faults(long run, long afterLine, String afterField, int most) {
        List<Object[]> rows =
                em.createNativeQuery(
                                """
                                select line, field, column_name, message, found
                                  from import_error
                                 where run_id = :run and (line, field) > (:line, :field)
                                 order by line, field
                                """)
                        .setParameter("run", run)
                        .setParameter("line", afterLine)
                        .setParameter("field", afterField)
                        .setMaxResults(most)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new LineFault(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4]))
                .toList();
    }
}
