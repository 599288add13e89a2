package aidas.recognition;

import aidas.feedback.Cursor;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;

/** Finds which thanks stand on the wall that somebody sees. */
@Store
class Wall {

    private static final String ALL = "select k.id from kudos k";

    /**
     * What most words find is found among these already; looked up by its words alone, a word that
     * stands everywhere would first be found everywhere.
     */
    private static final String NEWEST =
            """
            select k.id from (select * from kudos where (given_at, id) < (:at, :before)
                               order by given_at desc, id desc limit 5000) k
            """;

    /** It stands, each receiver agreed, and so did the customer where only the customer speaks. */
    private static final String SHOWN =
            """
             where k.withdrawn_at is null and k.hidden_at is null
               and not exists (select 1 from kudos_receiver r
                                 left join wall_consent c on c.employee_id = r.employee_id
                                where r.kudos_id = k.id and not coalesce(r.shown, c.agreed, false))
               and (k.kind = 'kudos'
                    or exists (select 1 from response a where a.id = k.response_id and a.quotable))
               and (k.reach = 'company' or :everywhere or k.store_id in (:stores)
                    or exists (select 1 from kudos_receiver r
                                where r.kudos_id = k.id and r.store_id in (:stores)))
            """;

    private static final String BEFORE =
            """
             and (k.given_at, k.id) < (:at, :before)
             order by k.given_at desc, k.id desc limit :size
            """;

    /** No store has it: a list must not be empty. */
    private static final Set<Long> NOWHERE = Set.of(-1L);

    @PersistenceContext EntityManager em;

    /** Keys of what fits, newest first (R4.1, R4.2). */
    List<Long> find(WallSearch search, Sight sight) {
        if (!Folded.of(search.words()).none()) {
            var found = find(NEWEST, search, sight);
            if (found.size() >= search.size()) {
                return found;
            }
        }
        return find(ALL, search, sight);
    }

    private List<Long> find(String among, WallSearch search, Sight sight) {
        var words = Folded.of(search.words());
        var sql = new StringBuilder(among).append(SHOWN);
        if (!words.none()) {
            sql.append(" and k.words @@ beginnings(:words)");
        }
        if (search.value() != null) {
            sql.append(
                    """
                     and k.wording_id in (select w.id from company_value_wording w
                          join company_value v on v.id = w.value_id where v.code = :value)
                    """);
        }
        if (search.store() != null) {
            sql.append(
                    """
                     and k.id in (select o.id from kudos o join store s on s.id = o.store_id
                                   where s.code = :store
                                  union all
                                  select r.kudos_id from kudos_receiver r
                                    join store s on s.id = r.store_id where s.code = :store)
                    """);
        }
        if (search.person() != null) {
            sql.append(
                    """
                     and k.id in (select o.id from kudos o join employee e on e.id = o.giver_id
                                   where e.number = :person
                                  union all
                                  select r.kudos_id from kudos_receiver r
                                    join employee e on e.id = r.employee_id
                                   where e.number = :person)
                    """);
        }
        var query =
                placed(seen(sql.append(BEFORE).toString(), sight), search.before(), search.size());
        if (!words.none()) {
            query.setParameter("words", words.query());
        }
        if (search.value() != null) {
            query.setParameter("value", search.value().value());
        }
        if (search.store() != null) {
            query.setParameter("store", search.store().value());
        }
        if (search.person() != null) {
            query.setParameter("person", search.person().value());
        }
        return keys(query);
    }

    /** Is it on the wall that this reader sees? */
    boolean shows(long kudos, Sight sight) {
        return !seen(ALL + SHOWN + " and k.id = :id", sight)
                .setParameter("id", kudos)
                .getResultList()
                .isEmpty();
    }

    /** What that person got and may still read, on the wall or not, newest first. */
    List<Long> received(EmployeeId person, Cursor before, int size) {
        return keys(
                placed(
                        em.createNativeQuery(
                                        """
                                        select k.id from kudos k
                                          join kudos_receiver r on r.kudos_id = k.id
                                         where r.employee_id = :person
                                           and k.withdrawn_at is null and k.hidden_at is null
                                        """
                                                + BEFORE)
                                .setParameter("person", person.value()),
                        before,
                        size));
    }

    /** What that person gave and did not take back, newest first. */
    List<Long> given(EmployeeId person, Cursor before, int size) {
        return keys(
                placed(
                        em.createNativeQuery(
                                        """
                                        select k.id from kudos k
                                         where k.giver_id = :person and k.withdrawn_at is null
                                        """
                                                + BEFORE)
                                .setParameter("person", person.value()),
                        before,
                        size));
    }

    private Query seen(String sql, Sight sight) {
        var stores = sight.stores().stream().map(StoreId::value).toList();
        return em.createNativeQuery(sql)
                .setParameter("everywhere", sight.everywhere())
                .setParameter("stores", stores.isEmpty() ? NOWHERE : stores);
    }

    private static Query placed(Query query, Cursor before, int size) {
        return query.setParameter("at", before.at())
                .setParameter("before", before.id())
                .setParameter("size", size);
    }

    private static List<Long> keys(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
