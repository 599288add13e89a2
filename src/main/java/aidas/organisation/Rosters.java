package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Holds rosters against the database: reads what stands, one at a time. */
@Store
class Rosters {

    /** Any number that nothing else in the portal locks by. */
    private static final long LOCK = 20_260_010;

    @PersistenceContext EntityManager em;
    @Inject Directories directories;

    /** Lets one roster at a time be compared and applied; ends with the transaction. */
    void lock() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** All that stands. */
    Roster standing() {
        var roster = Roster.empty();
        em.createQuery("select r.code, r.name from Region r", Object[].class)
                .getResultStream()
                .map(row -> new RegionFacts(new RegionCode((String) row[0]), (String) row[1]))
                .forEach(region -> roster.regions().put(region.code(), region));
        directories.stores().forEach(s -> roster.stores().put(s.facts().code(), s.facts()));
        directories.teams().forEach(t -> roster.teams().put(t.facts().key(), t.facts()));
        directories.employees().forEach(e -> roster.employees().put(e.facts().number(), e.facts()));
        em.createQuery(
                        """
                        select e.number, s.code, coalesce(t.code, ''), a.role, a.fromDay, a.untilDay
                          from Assignment a join a.employee e join a.store s left join a.team t
                        """,
                        Object[].class)
                .getResultStream()
                .map(Rosters::assignment)
                .forEach(roster::add);
        return roster;
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
