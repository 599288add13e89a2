package aidas.recognition.nomination;

import static java.time.ZoneOffset.UTC;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.recognition.Colleague;
import aidas.recognition.Me;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Calls that are open, for everybody who works here. */
@UseCases
public class CallReading {

    @Inject Calls calls;
    @Inject Nominations nominations;
    @Inject Me me;

    /** Latest first; none for a login that works nowhere today. */
    @Requires(Role.EMPLOYEE)
    public List<OpenCall> open() {
        return me.today().map(this::open).orElse(List.of());
    }

    private List<OpenCall> open(Colleague person) {
        var day = me.day(person);
        return calls.all().stream()
                .filter(call -> call.state(day) instanceof CallState.Open)
                .map(
                        call ->
                                new OpenCall(
                                        call.view(day),
                                        Math.max(
                                                0,
                                                call.most()
                                                        - nominations.sent(
                                                                call.id(), person.id()))))
                .toList();
    }

    /**
     * Any of them, for who writes a nomination to it.
     *
     * @throws NotFound if there is none
     */
    @Requires({Role.EMPLOYEE, Role.HR})
    public CallView one(CallCode code) {
        var call = calls.get(code);
        return call.view(
                me.today().map(me::day).orElseGet(() -> LocalDate.ofInstant(me.now(), UTC)));
    }
}
