package aidas.recognition.nomination;

import static java.util.stream.Collectors.toMap;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreFacts;
import aidas.organisation.StoreId;
import aidas.recognition.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who decides what waits, and who may read it (R3.1 to R3.4, R5.1). */
@ApplicationScoped
class Bench {

    @Inject Caller caller;
    @Inject Me me;
    @Inject Directories directories;
    @Inject Conflicts conflicts;

    /** What is known of some nominations and the caller. */
    record Brief(
            Decider caller, Map<StoreId, StoreFacts> stores, Set<Long> swapped, Set<Long> led) {}

    Instant now() {
        return me.now();
    }

    Decider caller() {
        return new Decider(caller.username(), me.id().orElse(null));
    }

    /**
     * @param all that were sent
     */
    Brief brief(Collection<Nomination> all) {
        var decider = caller();
        var day = LocalDate.ofInstant(me.now(), ZoneOffset.UTC);
        return new Brief(
                decider,
                directories
                        .storesOf(
                                all.stream()
                                        .map(Nomination::store)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(toMap(StoreEntry::id, StoreEntry::facts)),
                conflicts.swapped(all, decider.employee()),
                conflicts.led(all, day));
    }

    /** Is the caller one of those who decide such ones, and not kept from knowing of this one? */
    boolean reads(Nomination nomination, Brief brief) {
        var state = nomination.state();
        boolean hidden =
                nomination.isFor(brief.caller().employee())
                        || state.step() > 0 && brief.swapped().contains(nomination.id());
        return !hidden
                && !(state instanceof NominationState.Draft)
                && !(state instanceof NominationState.Withdrawn)
                && (hr() || leads(brief.stores().get(nomination.store())));
    }

    /** Of those that the caller reads, in the same order. */
    List<Nomination> readable(List<Nomination> all, Brief brief) {
        return all.stream().filter(each -> reads(each, brief)).toList();
    }

    /** Null if the caller decides the step that waits. */
    Hindrance hindrance(Nomination nomination, Brief brief) {
        if (nomination.isBy(brief.caller().employee())) {
            return Hindrance.OWN;
        }
        return nomination.state().step() == 1
                ? first(nomination, brief)
                : second(nomination, brief.caller());
    }

    private Hindrance first(Nomination nomination, Brief brief) {
        var store = brief.stores().get(nomination.store());
        if (brief.led().contains(nomination.id())) {
            return leads(store) ? null : Hindrance.LEAD;
        }
        boolean above =
                hr() || caller.holds(Role.TEAM_LEAD) && caller.scope().holds(store.region());
        return above ? null : Hindrance.ABOVE;
    }

    private Hindrance second(Nomination nomination, Decider decider) {
        if (!hr()) {
            return Hindrance.HR;
        }
        return decider.same(nomination.firstBy()) ? Hindrance.SAME : null;
    }

    private boolean leads(StoreFacts store) {
        return caller.holds(Role.TEAM_LEAD) && caller.scope().holds(store.code(), store.region());
    }

    private boolean hr() {
        return caller.holds(Role.HR) && caller.scope().company();
    }
}
