package aidas.reward;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds what the caller may decide and deliver. */
@ApplicationScoped
class Handing {

    @Inject Caller caller;
    @Inject Redemptions redemptions;
    @Inject Rewards rewards;
    @Inject Workplaces workplaces;
    @Inject Self self;

    /** HR sees to all of them. */
    boolean everywhere() {
        return caller.holds(Role.HR) && caller.scope().company();
    }

    /**
     * Locked, with its reward.
     *
     * @throws NotFound if it is none that the caller sees to (R4.1)
     * @throws Forbidden if the caller asked for it (R4.2)
     */
    Redemption locked(long id) {
        var it = redemptions.find(id).orElseThrow(() -> Redemptions.missing(id));
        if (self.place().filter(place -> place.who().equals(it.who())).isPresent()) {
            throw new Forbidden("somebody else sees to what you asked for");
        }
        if (!everywhere() && !led(it)) {
            throw Redemptions.missing(id);
        }
        rewards.lock(it.rewardId());
        redemptions.lock(it);
        return it;
    }

    /** By who leads where the person works today. */
    private boolean led(Redemption it) {
        return caller.holds(Role.TEAM_LEAD)
                && rewards.version(it.termsId()).terms().approver() == Approver.LEAD
                && workplaces
                        .of(it.who(), self.today())
                        .filter(place -> place.store() != null)
                        .filter(place -> caller.scope().holds(place.store(), place.region()))
                        .isPresent();
    }
}
