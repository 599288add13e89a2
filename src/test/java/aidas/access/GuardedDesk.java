package aidas.access;

import aidas.access.Requires.Reach;
import aidas.shared.architecture.UseCases;

/** A desk like any other, for tests of what stands in front of it. */
@UseCases
class GuardedDesk {

    private int calls;

    @Requires(Role.HR)
    String forHr() {
        calls++;
        return "done";
    }

    @Requires({Role.TEAM_LEAD, Role.HR})
    String forStore(@InScope StoreCode store) {
        calls++;
        return store.value();
    }

    @Requires({Role.TEAM_LEAD, Role.HR})
    String forRegion(@InScope RegionCode region) {
        calls++;
        return region.value();
    }

    @Requires(value = Role.HR, reach = Reach.COMPANY)
    String forCompany() {
        calls++;
        return "done";
    }

    @Requires(reach = Reach.ANYBODY)
    String forAnybody() {
        calls++;
        return "done";
    }

    int calls() {
        return calls;
    }
}
