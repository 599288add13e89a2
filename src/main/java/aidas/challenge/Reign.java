package aidas.challenge;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.RegionCode;
import aidas.access.Scope;
import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the caller may hold challenges, and whether another one is in the way. */
@Store
class Reign {

    @Inject Directories directories;
    @Inject Caller caller;
    @Inject SetWise setWise;

    /**
     * @throws Refused if there is no such place, to those who may know
     * @throws Forbidden if it is not the caller's
     */
    void check(Area area) {
        if (!holds(area)) {
            throw new Forbidden("needs the scope of " + area);
        }
        if (stores(area).isEmpty()) {
            throw new Refused("place", "the code of a region or a store");
        }
    }

    boolean holds(Area area) {
        var region =
                area.reach() == Area.Reach.STORE
                        ? store(area).map(each -> each.facts().region())
                        : Optional.<RegionCode>empty();
        if (area.reach() == Area.Reach.STORE && region.isEmpty()) {
            return caller.scope().company();
        }
        return area.liesIn(caller.scope(), region.orElse(null));
    }

    private Optional<StoreEntry> store(Area area) {
        return directories.store(new StoreCode(area.place()));
    }

    /** Of the area. */
    List<StoreEntry> stores(Area area) {
        return directories.storesIn(Scope.COMPANY).stream()
                .filter(each -> area.holds(each.facts()))
                .toList();
    }

    /** Name of the region or the store; empty for the company. */
    String placeName(Area area) {
        return switch (area.reach()) {
            case COMPANY -> "";
            case STORE -> store(area).map(each -> each.facts().name()).orElse(area.place());
            case REGION ->
                    setWise
                            .rows(
                                    "select name from region where code = ?",
                                    row -> row.getString(1),
                                    area.place())
                            .stream()
                            .findFirst()
                            .orElse(area.place());
        };
    }

    /**
     * Two that count the same of the same people at the same time would tell, one taken from the
     * other, of few (R4.4).
     *
     * @param others published ones that may run on the same days
     */
    void checkAlone(Terms terms, Collection<Challenge> others) {
        var mine = stores(terms.area());
        for (var other : others) {
            var its = other.terms();
            boolean meets =
                    its.measure() == terms.measure()
                            && its.days().from().isBefore(terms.days().until())
                            && mine.stream().anyMatch(each -> its.area().holds(each.facts()));
            if (meets) {
                throw new Unprocessable(
                        "measure", "one that " + other.code() + " does not count there already");
            }
        }
    }
}
