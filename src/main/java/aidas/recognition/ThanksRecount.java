package aidas.recognition;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Counts thanks anew and compares both balances with them (R3.5). */
@Store
class ThanksRecount {

    private static final int MOST = 200;

    /** A hidden thank-you is not given back, but its receivers did not get it. */
    private static final String SQL =
            """
            with counted as (
                select 'given' as balance, k.giver_id as employee_id,
                       cast(date_trunc('month', k.day) as date) as month, count(*) as n
                  from kudos k join kudos_receiver r on r.kudos_id = k.id
                 where k.kind = 'kudos' and not k.past and k.withdrawn_at is null
                 group by 1, 2, 3
                union all
                select 'received', r.employee_id, null, count(*)
                  from kudos k join kudos_receiver r on r.kudos_id = k.id
                 where k.kind = 'kudos' and not k.past and k.withdrawn_at is null
                   and k.hidden_at is null
                 group by 1, 2),
            kept as (
                select 'given' as balance, employee_id, month, given as n from thanks_given
                union all
                select 'received', employee_id, null, received from thanks_received)
            select coalesce(k.balance, c.balance) as balance, e.number,
                   e.given_name || ' ' || e.family_name as name,
                   coalesce(to_char(coalesce(k.month, c.month), 'YYYY-MM'), '') as month,
                   coalesce(k.n, 0) as kept, coalesce(c.n, 0) as recounted
              from kept k
              full join counted c on c.balance = k.balance and c.employee_id = k.employee_id
                   and coalesce(c.month, date '0001-01-01') = coalesce(k.month, date '0001-01-01')
              join employee e on e.id = coalesce(k.employee_id, c.employee_id)
             where coalesce(k.n, 0) <> coalesce(c.n, 0)
             order by 1, 2, 4
             limit :most
            """;

    @PersistenceContext EntityManager em;

    /** None if everything is right; at most two hundred. */
    List<Difference> differences() {
        List<?> rows = em.createNativeQuery(SQL).setParameter("most", MOST).getResultList();
        return rows.stream().map(Object[].class::cast).map(ThanksRecount::difference).toList();
    }

    private static Difference difference(Object[] row) {
        return new Difference(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue());
    }
}
