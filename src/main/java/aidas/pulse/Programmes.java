package aidas.pulse;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where programmes are kept. */
@Store
class Programmes {

    @PersistenceContext EntityManager em;

    void add(Programme programme) {
        em.persist(programme);
        em.flush();
    }

    Optional<Programme> find(ProgrammeCode code) {
        return em.createQuery(
                        "select p from Programme p where p.planned.code = :code", Programme.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws NotFound if there is none
     */
    Programme get(ProgrammeCode code) {
        return find(code).orElseThrow(() -> new NotFound("there is no programme " + code));
    }

    /** Nobody else changes it or opens a wave of it to the end of the transaction. */
    Programme alone(ProgrammeCode code) {
        return alone(get(code).id());
    }

    Programme alone(long id) {
        var programme = em.find(Programme.class, id);
        em.refresh(programme, LockModeType.PESSIMISTIC_WRITE);
        return programme;
    }

    /** Running ones first, then drafts, then ended ones; the newest of each first. */
    List<Programme> all() {
        return em.createQuery(
                        """
                        select p from Programme p
                         order by case when p.endedAt is not null then 2
                                       when p.startedAt is null then 1 else 0 end, p.id desc
                        """,
                        Programme.class)
                .getResultList();
    }

    List<Programme> running() {
        return all().stream().filter(Programme::isRunning).toList();
    }

    /** What was changed reaches the database now, where the schema may refuse it. */
    void settle() {
        em.flush();
    }
}
