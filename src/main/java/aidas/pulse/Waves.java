package aidas.pulse;

import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where waves are kept. */
@Store
class Waves {

    @PersistenceContext EntityManager em;

    void add(Wave wave) {
        em.persist(wave);
        em.flush();
    }

    /** First wave first. */
    List<Wave> of(Programme programme) {
        return em.createQuery(
                        "select w from Wave w where w.programme = :it order by w.number",
                        Wave.class)
                .setParameter("it", programme)
                .getResultList();
    }

    /** The latest wave, by number. */
    Optional<Wave> last(Programme programme) {
        return of(programme).stream().reduce((one, later) -> later);
    }

    /**
     * @throws NotFound if there is none
     */
    Wave get(ProgrammeCode programme, int number) {
        return em.createQuery(
                        """
                        select w from Wave w join fetch w.programme
                         where w.programme.planned.code = :code and w.number = :number
                        """,
                        Wave.class)
                .setParameter("code", programme.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no wave " + number + " of " + programme));
    }

    /** It stays as it is to the end of the transaction; others may read it, none may close it. */
    Wave held(ProgrammeCode programme, int number) {
        var wave = get(programme, number);
        em.refresh(wave, LockModeType.PESSIMISTIC_READ);
        return wave;
    }

    /** Nobody else has it to the end of the transaction. */
    Wave alone(long id) {
        var wave = em.find(Wave.class, id);
        em.refresh(wave, LockModeType.PESSIMISTIC_WRITE);
        return wave;
    }

    Wave get(long id) {
        return em.find(Wave.class, id);
    }

    /**
     * Until the end of the transaction no other wave is counted: each must see all figures that
     * were published before it.
     */
    void countAlone() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtext('pulse.counting'))")
                .getResultList();
    }

    /** All that take answers. */
    List<Wave> open() {
        return em.createQuery(
                        "select w from Wave w join fetch w.programme where w.closedAt is null"
                                + " order by w.id",
                        Wave.class)
                .getResultList();
    }

    /** All that were counted, the latest first. */
    List<Wave> closed() {
        return em.createQuery(
                        "select w from Wave w join fetch w.programme where w.closedAt is not null"
                                + " order by w.opens desc, w.id desc",
                        Wave.class)
                .getResultList();
    }

    /**
     * @throws NotFound if there is none
     * @throws Conflict if it is open: nobody reads it before it is closed
     */
    Wave counted(ProgrammeCode programme, int number) {
        var wave = get(programme, number);
        if (wave.isOpen()) {
            throw new Conflict("the wave is open; nobody reads it before it is closed");
        }
        return wave;
    }

    /** Those whose last day is over. */
    List<Wave> over(LocalDate today) {
        return open().stream().filter(wave -> !today.isBefore(wave.closes())).toList();
    }
}
