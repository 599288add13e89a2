package aidas.organisation;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The company's stores, to look at and to correct. */
@UseCases
public class StoreDesk {

    @Inject Stores stores;
    @Inject Assignments assignments;
    @Inject AuditLog audit;
    @Inject Clock clock;

    @Requires(
            value = {Role.ADMIN, Role.HR},
            reach = Reach.COMPANY)
    public Found<StoreLine> search(StoreSearch search) {
        return stores.search(search, LocalDate.now(clock));
    }

    /** All regions by name. */
    @Requires(
            value = {Role.ADMIN, Role.HR},
            reach = Reach.COMPANY)
    public List<RegionFacts> regions() {
        return stores.regions();
    }

    /** The formats that stores have, to offer them again. */
    @Requires(
            value = {Role.ADMIN, Role.HR},
            reach = Reach.COMPANY)
    public List<String> formats() {
        return stores.formats();
    }

    /**
     * @throws NotFound if there is none
     */
    @Requires(
            value = {Role.ADMIN, Role.HR},
            reach = Reach.COMPANY)
    public StoreView store(StoreCode code) {
        var store = stores.get(code);
        var today = LocalDate.ofInstant(clock.instant(), store.facts().zone());
        return new StoreView(
                store.entry(),
                store.version(),
                stores.regionName(store.facts().region()),
                stores.teams(code),
                assignments.at(code, today),
                assignments.notAt(code, today));
    }

    /**
     * Corrects a store by hand.
     *
     * @param version as the store was read
     * @param facts with the store's own code and region (R1.1)
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Edit change(long version, StoreFacts facts, boolean active) {
        var store = stores.get(facts.code());
        if (store.version() != version) {
            return Edit.STALE;
        }
        var before = store.entry();
        if (before.facts().equals(facts) && before.active() == active) {
            return Edit.UNCHANGED;
        }
        store.describe(facts, active);
        var fields =
                RosterFields.difference(RosterFields.of(before.facts()), RosterFields.of(facts));
        audit.record(
                "organisation.store.change",
                "store:" + facts.code(),
                fields + (before.active() == active ? "" : " active=" + active));
        return Edit.SAVED;
    }
}
