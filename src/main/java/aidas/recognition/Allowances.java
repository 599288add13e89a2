package aidas.recognition;

import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Both balances of everybody, each a row that its changes wait for. */
@Store
class Allowances {

    /** Thanks a month until HR says otherwise. */
    static final int USUAL = 20;

    @PersistenceContext EntityManager em;

    /** Thanks that everybody has to give in that month (R3.4). */
    int of(YearMonth month) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select thanks from thanks_rule where from_month <= :month
                                 order by from_month desc limit 1
                                """)
                        .setParameter("month", month.atDay(1))
                        .getResultList();
        return rows.stream().map(row -> ((Number) row).intValue()).findFirst().orElse(USUAL);
    }

    void set(YearMonth from, int thanks, String by, Instant at) {
        em.createNativeQuery(
                        """
                        insert into thanks_rule (from_month, thanks, set_at, set_by)
                        values (:month, :thanks, :at, :by)
                        on conflict (from_month) do update
                           set thanks = excluded.thanks, set_at = excluded.set_at,
                               set_by = excluded.set_by
                        """)
                .setParameter("month", from.atDay(1))
                .setParameter("thanks", thanks)
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Everybody else who gives in that person's name waits until this transaction ends (R3.3). */
    void lock(EmployeeId giver, YearMonth month) {
        ofMonth(
                        """
                        insert into thanks_given (employee_id, month, given)
                        values (:employee, :month, 0)
                        on conflict (employee_id, month) do update set given = thanks_given.given
                        """,
                        giver,
                        month)
                .executeUpdate();
    }

    /** All or nothing: false if fewer are left, and then nothing is taken. */
    boolean take(EmployeeId giver, YearMonth month, int thanks) {
        lock(giver, month);
        return ofMonth(
                                """
                                update thanks_given set given = given + :thanks
                                 where employee_id = :employee and month = :month
                                   and given + :thanks <= :allowance
                                """,
                                giver,
                                month)
                        .setParameter("thanks", thanks)
                        .setParameter("allowance", of(month))
                        .executeUpdate()
                == 1;
    }

    /** To the month they came from (R1.4). */
    void giveBack(EmployeeId giver, YearMonth month, int thanks) {
        ofMonth(
                        """
                        update thanks_given set given = given - :thanks
                         where employee_id = :employee and month = :month
                        """,
                        giver,
                        month)
                .setParameter("thanks", thanks)
                .executeUpdate();
    }

    /**
     * Each of them got one more, or one fewer; in the order of their keys, so that nobody waits for
     * somebody who waits.
     *
     * @param change 1 or −1
     */
    void receive(Collection<EmployeeId> people, int change) {
        people.stream()
                .sorted(Comparator.comparingLong(EmployeeId::value))
                .forEach(
                        person ->
                                em.createNativeQuery(
                                                """
                                                insert into thanks_received (employee_id, received)
                                                values (:employee, greatest(0, :change))
                                                on conflict (employee_id) do update
                                                   set received = thanks_received.received + :change
                                                """)
                                        .setParameter("employee", person.value())
                                        .setParameter("change", change)
                                        .executeUpdate());
    }

    Balances of(EmployeeId person, YearMonth month) {
        List<?> given =
                ofMonth(
                                """
                                select given from thanks_given
                                 where employee_id = :employee and month = :month
                                """,
                                person,
                                month)
                        .getResultList();
        var giving =
                given.stream()
                        .map(row -> new GivingBalance(of(month), ((Number) row).intValue()))
                        .findFirst()
                        .orElseGet(() -> GivingBalance.ofMonth(of(month)));
        return new Balances(month, giving, received(person));
    }

    private ReceivingBalance received(EmployeeId person) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select received, spent from thanks_received
                                 where employee_id = :employee
                                """)
                        .setParameter("employee", person.value())
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new ReceivingBalance(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue()))
                .findFirst()
                .orElse(ReceivingBalance.NOTHING);
    }

    private Query ofMonth(String sql, EmployeeId person, YearMonth month) {
        return em.createNativeQuery(sql)
                .setParameter("employee", person.value())
                .setParameter("month", month.atDay(1));
    }
}
