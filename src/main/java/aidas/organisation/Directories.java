package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.RegionCode;
import aidas.access.Scope;
import aidas.access.StoreCode;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the directory, whole or in part. For features above this one; it checks no rights, so the
 * use case that asks must.
 */
@Store
public class Directories {

    private static final String EVERY = "true";
    private static final List<?> NONE = List.of();

    @PersistenceContext EntityManager em;

    /** Everything, in four queries: for a request that brings many answers. */
    public Directory everything() {
        return new Directory(stores(), teams(), employees(EVERY, NONE), postings(EVERY, NONE));
    }

    List<StoreEntry> stores() {
        return stores(EVERY, NONE);
    }

    List<TeamEntry> teams() {
        return teams(EVERY, NONE);
    }

    /** Only these stores with their teams and rosters, and these employees. */
    public Directory of(Collection<StoreCode> stores, Collection<EmployeeNumber> employees) {
        var codes = stores.stream().map(StoreCode::value).toList();
        var numbers = employees.stream().map(EmployeeNumber::value).toList();
        return new Directory(
                stores("s.code in (:keys)", codes),
                teams("s.code in (:keys)", codes),
                employees(numbers),
                postings("s.code in (:keys)", codes));
    }

    public Optional<StoreEntry> store(StoreCode code) {
        return stores("s.code in (:keys)", List.of(code.value())).stream().findFirst();
    }

    public Optional<EmployeeEntry> employee(EmployeeNumber number) {
        return employees(List.of(number.value())).stream().findFirst();
    }

    /** The stores in this scope, by name. */
    public List<StoreEntry> storesIn(Scope scope) {
        return stores().stream()
                .filter(s -> scope.holds(s.facts().code(), s.facts().region()))
                .sorted(Comparator.comparing(s -> s.facts().name()))
                .toList();
    }

    /** The stores with these keys, in no particular order; unknown keys are absent. */
    public List<StoreEntry> storesOf(Collection<StoreId> ids) {
        return stores("s.id in (:keys)", ids.stream().map(StoreId::value).toList());
    }

    /** The employees with these keys, in no particular order; unknown keys are absent. */
    public List<EmployeeEntry> employeesOf(Collection<EmployeeId> ids) {
        return employees("e.id in (:keys)", ids.stream().map(EmployeeId::value).toList());
    }

    private List<StoreEntry> stores(String which, List<?> keys) {
        return rows(
                """
                select s.id, s.code, s.name, s.city, r.code, s.format, s.zone, s.language, s.active
                  from Store s join s.region r
                """,
                which,
                keys,
                row ->
                        new StoreEntry(
                                new StoreId((Long) row[0]),
                                new StoreFacts(
                                        new StoreCode((String) row[1]),
                                        (String) row[2],
                                        (String) row[3],
                                        new RegionCode((String) row[4]),
                                        new Format((String) row[5]),
                                        ZoneId.of((String) row[6]),
                                        Language.ofCode((String) row[7]).orElseThrow()),
                                (Boolean) row[8]));
    }

    private List<TeamEntry> teams(String which, List<?> keys) {
        return rows(
                "select t.id, s.id, s.code, t.code, t.name from Team t join t.store s",
                which,
                keys,
                row -> {
                    var key = new TeamKey(new StoreCode((String) row[2]), (String) row[3]);
                    return new TeamEntry(
                            new TeamId((Long) row[0]),
                            new StoreId((Long) row[1]),
                            new TeamFacts(key, (String) row[4]));
                });
    }

    List<EmployeeEntry> employees(List<String> numbers) {
        return employees("e.number in (:keys)", numbers);
    }

    private List<EmployeeEntry> employees(String which, List<?> keys) {
        return rows(
                """
                select e.id, e.number, e.givenName, e.familyName, coalesce(e.mail, ''), e.language,
                       e.active
                  from Employee e
                """,
                which,
                keys,
                row ->
                        new EmployeeEntry(
                                new EmployeeId((Long) row[0]),
                                new EmployeeFacts(
                                        new EmployeeNumber((String) row[1]),
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        Language.ofCode((String) row[5]).orElseThrow()),
                                (Boolean) row[6]));
    }

    private List<Posting> postings(String which, List<?> keys) {
        return rows(
                """
                select a.employee.id, s.id, a.team.id, a.fromDay, a.untilDay
                  from Assignment a join a.store s
                """,
                which,
                keys,
                row ->
                        new Posting(
                                new EmployeeId((Long) row[0]),
                                new StoreId((Long) row[1]),
                                row[2] == null ? null : new TeamId((Long) row[2]),
                                new Stay((LocalDate) row[3], (LocalDate) row[4])));
    }

    private <T> List<T> rows(
            String select, String which, List<?> keys, Function<Object[], T> asRecord) {
        var query = em.createQuery(select + " where " + which, Object[].class);
        if (!keys.isEmpty()) {
            query.setParameter("keys", keys);
        } else if (!which.equals(EVERY)) {
            return List.of();
        }
        return query.getResultList().stream().map(asRecord).toList();
    }
}
