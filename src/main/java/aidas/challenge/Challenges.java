package aidas.challenge;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where challenges are kept. */
@Store
class Challenges {

    private static final String PUBLISHED =
            "select c from Challenge c where c.publishedAt is not null ";

    @PersistenceContext EntityManager em;

    void add(Challenge challenge) {
        em.persist(challenge);
        em.flush();
    }

    void remove(Challenge draft) {
        em.remove(draft);
        em.flush();
    }

    Optional<Challenge> find(ChallengeCode code) {
        return em.createQuery("select c from Challenge c where c.code = :code", Challenge.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws NotFound if there is none
     */
    Challenge get(ChallengeCode code) {
        return find(code).orElseThrow(() -> new NotFound("there is no challenge " + code));
    }

    /**
     * Who changes, joins, leaves or closes the same one waits.
     *
     * @throws NotFound if there is none
     */
    Challenge locked(ChallengeCode code) {
        var challenge = get(code);
        em.lock(challenge, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(challenge);
        return challenge;
    }

    /** The same by key, for what comes due. */
    Challenge alone(long key) {
        return em.find(Challenge.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who writes another one waits until this transaction ends. */
    void inTurn() {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('challenges', 80))",
                        Integer.class)
                .getSingleResult();
    }

    /** All of them with drafts, those that begin last first. */
    List<Challenge> all() {
        return em.createQuery(
                        "select c from Challenge c order by c.drafted.fromDay desc, c.code",
                        Challenge.class)
                .getResultList();
    }

    /** Those that lasted until that day or longer; those that begin last first. */
    List<Challenge> published(LocalDate since) {
        return em.createQuery(
                        PUBLISHED
                                + " and c.drafted.untilDay >= :since"
                                + " order by c.drafted.fromDay desc, c.code",
                        Challenge.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** Published, not called off, and not over before that day, in no particular order. */
    List<Challenge> until(LocalDate day) {
        return em.createQuery(
                        PUBLISHED + " and c.offAt is null and c.drafted.untilDay > :day",
                        Challenge.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Keys of those that run and are not counted up to today yet. */
    List<Long> uncounted(LocalDate today) {
        return keys(
                """
                select c.id from challenge c
                 where c.published_at is not null and c.off_at is null
                   and c.from_day < :today and c.until_day > :today
                   and exists (select 1 from challenge_part p where p.challenge_id = c.id)
                   and not exists (select 1 from challenge_standing s
                                    where s.challenge_id = c.id and s.day = :today)
                 order by c.id
                """,
                today);
    }

    /** Keys of those that are over without a result. */
    List<Long> unclosed(LocalDate today) {
        return keys(
                """
                select c.id from challenge c
                 where c.published_at is not null and c.off_at is null and c.until_day <= :today
                   and not exists (select 1 from challenge_result r where r.challenge_id = c.id)
                 order by c.id
                """,
                today);
    }

    private List<Long> keys(String sql, LocalDate today) {
        List<?> keys =
                em.createNativeQuery(sql, Long.class).setParameter("today", today).getResultList();
        return keys.stream().map(Long.class::cast).toList();
    }
}
