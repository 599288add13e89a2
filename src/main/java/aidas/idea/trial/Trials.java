package aidas.idea.trial;

import static java.util.stream.Collectors.toSet;

import aidas.access.StoreCode;
import aidas.shared.NotFound;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Where trials are kept; it checks no rights, so the use case that asks must. */
@Store
class Trials {

    @PersistenceContext EntityManager em;

    void add(Trial trial) {
        em.persist(trial);
        em.flush();
    }

    void remove(Trial draft) {
        em.remove(draft);
        em.flush();
    }

    /** Writes a change at once, so that the database says no here and not at the end. */
    void flush() {
        em.flush();
    }

    /**
     * @throws NotFound if there is none
     */
    Trial get(long id) {
        var trial = em.find(Trial.class, id);
        if (trial == null) {
            throw new NotFound("there is no trial " + id);
        }
        return trial;
    }

    /**
     * For a change: others wait.
     *
     * @throws NotFound if there is none
     */
    Trial locked(long id) {
        var trial = get(id);
        em.refresh(trial, LockModeType.PESSIMISTIC_WRITE);
        return trial;
    }

    /** Those of an idea, newest first. */
    List<Trial> of(long idea) {
        return em.createQuery(
                        "select t from Trial t where t.ideaId = :idea order by t.id desc",
                        Trial.class)
                .setParameter("idea", idea)
                .getResultList();
    }

    /** All of them, those that begin last first. */
    List<Trial> all() {
        return em.createQuery(
                        "select t from Trial t order by t.startOn desc, t.id desc", Trial.class)
                .getResultList();
    }

    /**
     * Codes of stores that are in another frozen trial on some of these days.
     *
     * @param but the trial that does not count; 0 for none
     */
    Set<StoreCode> busy(Period days, long but) {
        List<?> codes =
                em.createNativeQuery(
                                """
                                select distinct unnest(stores) from idea_trial
                                 where frozen_at is not null and off_at is null and id <> :but
                                   and start_on < :until and start_on + 7 * weeks > :from
                                """,
                                String.class)
                        .setParameter("but", but)
                        .setParameter("from", days.from())
                        .setParameter("until", days.until())
                        .getResultList();
        return codes.stream().map(code -> new StoreCode((String) code)).collect(toSet());
    }

    /** Keeps that somebody who decides about the idea read what became of it; once is enough. */
    void told(Trial trial, TrialLog.Reader reader, Instant at) {
        em.createNativeQuery(
                        """
                        insert into idea_trial_told (trial_id, told_to, told_at)
                        select :trial, :login, :at
                         where :manages
                            or exists (select 1
                                         from idea_handling h join employee e on e.id = h.owner_id
                                        where h.idea_id = :idea and e.number = :number)
                            on conflict do nothing
                        """)
                .setParameter("trial", trial.id())
                .setParameter("login", reader.login())
                .setParameter("at", at)
                .setParameter("manages", reader.manages())
                .setParameter("idea", trial.idea())
                .setParameter("number", reader.number())
                .executeUpdate();
    }

    /** Who plans one of the same idea too waits until this transaction ends. */
    void inTurn(long idea) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 86))",
                        Integer.class)
                .setParameter("key", "trial " + idea)
                .getSingleResult();
    }
}
