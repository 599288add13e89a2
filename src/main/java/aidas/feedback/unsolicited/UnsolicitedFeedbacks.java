package aidas.feedback.unsolicited;

import aidas.access.EmployeeNumber;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where entries are kept and found. */
@Store
class UnsolicitedFeedbacks {

    private static final int WORDS = 6;
    private static final String NEWEST = " order by u.occurredAt desc, u.id desc";

    @PersistenceContext EntityManager em;
    @Inject Event<VoiceRecorded> recorded;

    /** Entries on one page, and how many there are in all. */
    record Some(List<UnsolicitedFeedback> entries, long total) {}

    /** Keeps it, and says so to whom it concerns. */
    void add(UnsolicitedFeedback entry) {
        em.persist(entry);
        em.flush();
        recorded.fire(new VoiceRecorded(entry.id()));
    }

    /** Serialises those who bring the same entry at the same moment (R2.1). */
    Optional<UnsolicitedFeedback> byKey(String source, String externalId) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 45))",
                        Integer.class)
                .setParameter("key", source + "\n" + externalId)
                .getSingleResult();
        return em.createQuery(
                        """
                        select u from UnsolicitedFeedback u
                         where u.source = :source and u.externalId = :id
                        """,
                        UnsolicitedFeedback.class)
                .setParameter("source", source)
                .setParameter("id", externalId)
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws NotFound if there is none, or none in that store
     */
    UnsolicitedFeedback get(long id, StoreId store) {
        var found = em.find(UnsolicitedFeedback.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.store().equals(store)) {
            throw new NotFound("there is no entry " + id + " in this store");
        }
        return found;
    }

    /**
     * @param stores in which it is searched; null for all
     */
    Some search(Collection<StoreId> stores, VoiceSearch search) {
        if (stores != null && stores.isEmpty()) {
            return new Some(List.of(), 0);
        }
        var words = words(search.words());
        var where = new StringBuilder(" from UnsolicitedFeedback u where true = true");
        if (stores != null) {
            where.append(" and u.storeId in (:stores)");
        }
        if (search.kind() != null) {
            where.append(" and u.kind = :kind");
        }
        if (search.standing()) {
            where.append(" and u.withdrawnAt is null");
        }
        for (int i = 0; i < words.size(); i++) {
            where.append(
                    """
                     and cast(function('unaccent', lower(concat(u.text, ' ',
                              coalesce(u.reference, '')))) as String)
                         like cast(function('unaccent', :word%d) as String) escape '\\'
                    """
                            .formatted(i));
        }
        var page =
                bind("select u" + where + NEWEST, UnsolicitedFeedback.class, stores, search, words)
                        .setFirstResult(search.first())
                        .setMaxResults(search.size())
                        .getResultList();
        var total =
                bind("select count(u)" + where, Long.class, stores, search, words)
                        .getSingleResult();
        return new Some(withNamed(page), total);
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }

    private <T> TypedQuery<T> bind(
            String jpql,
            Class<T> type,
            Collection<StoreId> stores,
            VoiceSearch search,
            List<String> words) {
        var query = em.createQuery(jpql, type);
        if (stores != null) {
            query.setParameter("stores", stores.stream().map(StoreId::value).toList());
        }
        if (search.kind() != null) {
            query.setParameter("kind", search.kind().code());
        }
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return query;
    }

    /** Reads whom they name in one query more. */
    private List<UnsolicitedFeedback> withNamed(List<UnsolicitedFeedback> page) {
        if (!page.isEmpty()) {
            em.createQuery(
                            "select u from UnsolicitedFeedback u left join fetch u.named"
                                    + " where u in (:page)",
                            UnsolicitedFeedback.class)
                    .setParameter("page", page)
                    .getResultList();
        }
        return page;
    }

    /** What names the employee and stands, newest first (R3.3). */
    List<UnsolicitedFeedback> naming(EmployeeNumber employee, int size) {
        return em.createQuery(
                        """
                        select u from UnsolicitedFeedback u join u.named n
                         where u.withdrawnAt is null
                           and n = (select e.id from Employee e where e.number = :number)
                        """
                                + NEWEST,
                        UnsolicitedFeedback.class)
                .setParameter("number", employee.value())
                .setMaxResults(size)
                .getResultList();
    }

    /** Those of the people who were at the store that day or before (R1.4). */
    Set<EmployeeId> seenAt(StoreId store, LocalDate day, Collection<EmployeeId> people) {
        var ids = people.stream().map(EmployeeId::value).toList();
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        em.createQuery(
                                        """
                                        select a.employee.id from Assignment a
                                         where a.store.id = :store and a.fromDay <= :day
                                           and a.employee.id in (:people)
                                        """,
                                        Long.class)
                                .setParameter("store", store.value())
                                .setParameter("day", day)
                                .setParameter("people", ids)
                                .getResultStream()
                                .map(EmployeeId::new)
                                .toList());
    }
}
