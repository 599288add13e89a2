package aidas.recognition.value;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where values are kept and found, also for those who name one in a thank-you. */
@Store
public class CompanyValues {

    private static final String LATEST =
            """
            select w, v from ValueWording w, CompanyValue v
             where v.id = w.valueId
               and w.number = (select max(o.number) from ValueWording o where o.valueId = v.id)
            """;

    @PersistenceContext EntityManager em;

    void add(CompanyValue value) {
        em.persist(value);
        em.flush();
    }

    void add(ValueWording wording) {
        em.persist(wording);
        em.flush();
    }

    /** In their order, with the latest words. */
    List<ValueView> all() {
        return views(
                em.createQuery(LATEST + " order by v.position", Object[].class).getResultList());
    }

    /** Those that can be chosen, in their order, with the latest words (R2.2). */
    public List<ValueView> inUse() {
        return all().stream().filter(v -> !v.retired()).toList();
    }

    /** The value with its latest words, if it can be chosen. */
    public Optional<ValueView> inUse(ValueCode code) {
        return inUse().stream().filter(v -> v.code().equals(code)).findFirst();
    }

    /** Those versions, in no particular order, whether they can be chosen or not. */
    public List<ValueView> wordings(Collection<Long> keys) {
        return keys.isEmpty()
                ? List.of()
                : views(
                        em.createQuery(
                                        """
                                        select w, v from ValueWording w, CompanyValue v
                                         where v.id = w.valueId and w.id in (:keys)
                                        """,
                                        Object[].class)
                                .setParameter("keys", keys)
                                .getResultList());
    }

    private static List<ValueView> views(List<Object[]> rows) {
        return rows.stream()
                .map(row -> ((ValueWording) row[0]).view((CompanyValue) row[1]))
                .toList();
    }

    /** In their order. */
    List<CompanyValue> entities() {
        return em.createQuery(
                        "select v from CompanyValue v order by v.position", CompanyValue.class)
                .getResultList();
    }

    /** Who adds or rewords one too waits until this transaction ends. */
    void lock() {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('values', 70))",
                        Integer.class)
                .getSingleResult();
    }

    Optional<CompanyValue> find(ValueCode code) {
        return entities().stream().filter(v -> v.code().equals(code)).findFirst();
    }

    /**
     * @throws NotFound if there is none
     */
    CompanyValue get(ValueCode code) {
        return find(code).orElseThrow(() -> new NotFound("there is no value " + code));
    }

    /** 0 for a value without words yet. */
    int latest(CompanyValue value) {
        return em.createQuery(
                        "select coalesce(max(w.number), 0) from ValueWording w where w.valueId = :id",
                        Integer.class)
                .setParameter("id", value.id())
                .getSingleResult();
    }
}
