package aidas.reward;

import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where is kept what people asked for. */
@Store
class Redemptions {

    private static final Set<String> GIVEN_BACK =
            Set.of(RedemptionState.DECLINED.code(), RedemptionState.CANCELLED.code());

    @PersistenceContext EntityManager em;

    /** Whatever else this person asks for waits until this transaction ends. */
    void turn(EmployeeId who) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:who, 78))",
                        Integer.class)
                .setParameter("who", "redemption/" + who.value())
                .getSingleResult();
    }

    /** Written at once, so that the database says no here and not at the end. */
    void add(Redemption redemption) {
        em.persist(redemption);
        em.flush();
    }

    /** Writes a move at once. */
    void flush() {
        em.flush();
    }

    Optional<Redemption> find(EmployeeId who, String key) {
        return em.createQuery(
                        """
                        select d from Redemption d where d.employeeId = :who and d.key = :key
                        """,
                        Redemption.class)
                .setParameter("who", who.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<Redemption> find(long id) {
        return Optional.ofNullable(em.find(Redemption.class, id));
    }

    /** As it is now; who moves it too waits until this transaction ends. */
    void lock(Redemption redemption) {
        em.refresh(redemption, LockModeType.PESSIMISTIC_WRITE);
    }

    static NotFound missing(long id) {
        return new NotFound("there is no redemption " + id + " for you");
    }

    /** The newest first. */
    List<Redemption> of(EmployeeId who) {
        return em.createQuery(
                        """
                        select d from Redemption d where d.employeeId = :who
                         order by d.requestedAt desc, d.id desc
                        """,
                        Redemption.class)
                .setParameter("who", who.value())
                .getResultList();
    }

    /** The days of those that stand, by reward (R2.4); a reward without one is absent. */
    Map<RewardCode, List<LocalDate>> standing(EmployeeId who) {
        return em.createQuery(
                        """
                        select r.code, d.day from Redemption d, Reward r
                         where r.id = d.rewardId and d.employeeId = :who and d.state not in (:back)
                        """,
                        Object[].class)
                .setParameter("who", who.value())
                .setParameter("back", GIVEN_BACK)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> new RewardCode((String) row[0]),
                                Collectors.mapping(
                                        row -> (LocalDate) row[1], Collectors.toList())));
    }
}
