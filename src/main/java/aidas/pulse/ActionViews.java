package aidas.pulse;

import aidas.access.Caller;
import aidas.pulse.gate.Level;
import aidas.pulse.gate.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Shows what was done to those whom it concerns. */
@ApplicationScoped
class ActionViews {

    @Inject Places places;
    @Inject Population population;
    @Inject Invitations invitations;
    @Inject Event<ActionTold> told;

    List<ActionView> of(List<Action> actions, Caller caller) {
        var names = population.names();
        return actions.stream()
                .filter(action -> concerns(action, caller))
                .map(action -> action.view(names.getOrDefault(action.unit(), "")))
                .toList();
    }

    /** To whoever works here, or was invited in its unit (R7.3). */
    void tell(Action action, Instant at) {
        var concerned =
                action.unit().level() == Level.COMPANY
                        ? invitations.everybody(Schedule.today(at))
                        : invitations.in(action.wave(), action.unit());
        if (!concerned.isEmpty()) {
            told.fire(new ActionTold(action.id(), concerned, at));
        }
    }

    View view(Wave wave, Caller caller) {
        return View.of(caller, places.of(wave));
    }

    boolean knows(Wave wave, Unit unit) {
        return places.tree(wave).holds(unit);
    }

    private boolean concerns(Action action, Caller caller) {
        return action.unit().level() == Level.COMPANY
                || view(action.wave(), caller).owns(action.unit())
                || around(action.wave(), caller).contains(action.unit());
    }

    /** The units in which the caller was invited to the wave. */
    private List<Unit> around(Wave wave, Caller caller) {
        return caller.employee()
                .flatMap(number -> invitations.seatOf(wave, number))
                .map(seat -> places.of(wave).get(seat.place()).leaf())
                .map(
                        leaf ->
                                List.of(
                                        leaf.unit(),
                                        Unit.store(leaf.store()),
                                        Unit.region(leaf.region())))
                .orElse(List.of());
    }
}
