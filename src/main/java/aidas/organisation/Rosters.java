package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Holds rosters against the database: reads what stands, one at a time. */
@Store
class Rosters {

    /** Any number that nothing else in the portal locks by. */
    private static final long LOCK = 20_260_010;

    /** A query takes a limited number of parameters. */
    private static final int AT_ONCE = 10_000;

    @PersistenceContext EntityManager em;
    @Inject Directories directories;

    /** Lets one roster at a time be compared and applied; ends with the transaction. */
    void lock() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** What stands: all regions, stores and teams, and of the people those whom a file names. */
    Roster standing(Roster file) {
        var roster = Roster.empty();
        em.createQuery("select r.code, r.name from Region r", Object[].class)
                .getResultStream()
                .map(row -> new RegionFacts(new RegionCode((String) row[0]), (String) row[1]))
                .forEach(region -> roster.regions().put(region.code(), region));
        directories.stores().forEach(s -> roster.stores().put(s.facts().code(), s.facts()));
        directories.teams().forEach(t -> roster.teams().put(t.facts().key(), t.facts()));
        var numbers = file.employees().keySet().stream().map(EmployeeNumber::value).toList();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            addPeople(roster, numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())));
        }
        return roster;
    }

    private void addPeople(Roster roster, List<String> numbers) {
        directories
                .employees(numbers)
                .forEach(e -> roster.employees().put(e.facts().number(), e.facts()));
        em.createQuery(
                        """
                        select e.number, s.code, coalesce(t.code, ''), a.role, a.fromDay, a.untilDay
                          from Assignment a join a.employee e join a.store s left join a.team t
                         where e.number in (:numbers)
                        """,
                        Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(Rosters::assignment)
                .forEach(roster::add);
    }

    private static AssignmentFacts assignment(Object[] row) {
        return new AssignmentFacts(
                new EmployeeNumber((String) row[0]),
                new StoreCode((String) row[1]),
                (String) row[2],
                Duty.ofCode((String) row[3]).orElseThrow(),
                new Stay((LocalDate) row[4], (LocalDate) row[5]));
    }
}
