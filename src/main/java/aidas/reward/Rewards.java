package aidas.reward;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where rewards are kept, with their terms. */
@Store
class Rewards {

    private static final String LATEST =
            """
            select t, r from RewardTerms t, Reward r
             where r.id = t.rewardId
               and t.number = (select max(o.number) from RewardTerms o where o.rewardId = r.id)
            """;

    @PersistenceContext EntityManager em;

    void add(Reward reward) {
        em.persist(reward);
        em.flush();
    }

    void add(RewardTerms terms) {
        em.persist(terms);
        em.flush();
    }

    /** In their order, with the latest terms. */
    List<RewardView> all() {
        return em
                .createQuery(LATEST + " order by r.position", Object[].class)
                .getResultList()
                .stream()
                .map(Rewards::view)
                .toList();
    }

    /** Whoever asks for one too, or changes it, waits until this transaction ends (R2.5). */
    RewardView locked(RewardCode code) {
        lock(find(code).orElseThrow(() -> missing(code)).id());
        return em.createQuery(LATEST + " and r.code = :code", Object[].class)
                .setParameter("code", code.value())
                .getResultStream()
                .map(Rewards::view)
                .findFirst()
                .orElseThrow(() -> missing(code));
    }

    /** The same by key, as it is now. */
    Reward lock(long id) {
        var reward = em.find(Reward.class, id);
        em.refresh(reward, LockModeType.PESSIMISTIC_WRITE);
        return reward;
    }

    private static RewardView view(Object[] row) {
        return ((RewardTerms) row[0]).view((Reward) row[1]);
    }

    static NotFound missing(RewardCode code) {
        return new NotFound("there is no reward " + code);
    }

    /** In their order. */
    List<Reward> entities() {
        return em.createQuery("select r from Reward r order by r.position", Reward.class)
                .getResultList();
    }

    /** Who adds, orders or changes one too waits until this transaction ends. */
    void turn() {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('rewards', 78))",
                        Integer.class)
                .getSingleResult();
    }

    Optional<Reward> find(RewardCode code) {
        return em.createQuery("select r from Reward r where r.code = :code", Reward.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws NotFound if there is none
     */
    Reward get(RewardCode code) {
        return find(code).orElseThrow(() -> missing(code));
    }

    /** 0 for a reward without terms yet. */
    int latest(Reward reward) {
        return em.createQuery(
                        "select coalesce(max(t.number), 0) from RewardTerms t where t.rewardId = :id",
                        Integer.class)
                .setParameter("id", reward.id())
                .getSingleResult();
    }

    /** Of that key. */
    RewardView version(long id) {
        var terms = em.find(RewardTerms.class, id);
        return terms.view(em.find(Reward.class, terms.rewardId()));
    }
}
