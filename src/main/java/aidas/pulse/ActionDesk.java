package aidas.pulse;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.pulse.gate.Level;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** You said, we did: everybody reads it, and HR sees where it is missing (R7.1, R7.2). */
@UseCases
public class ActionDesk {

    private static final Duration PATIENCE = Duration.ofDays(14);
    private static final int LONGEST = 500;

    @Inject Actions actions;
    @Inject Waves waves;
    @Inject ActionViews views;
    @Inject Caller caller;
    @Inject Clock clock;

    /** About the company and the reader's own store; HR and the owner read all. Latest first. */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public List<ActionView> all() {
        return views.of(actions.all(), caller);
    }

    /**
     * @throws Refused if a field is wrong
     * @throws Forbidden if the unit is none of the caller's
     * @throws Conflict if the wave is open
     */
    @Requires({Role.TEAM_LEAD, Role.HR})
    public void record(ProgrammeCode programme, int number, NewAction told) {
        var wave = waves.counted(programme, number);
        check(told, wave);
        if (!views.view(wave, caller).owns(told.unit())) {
            throw new Forbidden("needs the scope of the unit " + told.unit().code());
        }
        var action = new Action(wave, told, caller.displayName(), clock.instant());
        actions.add(action);
        views.tell(action, clock.instant());
    }

    /** Waves whose people have waited for more than fourteen days to hear what was done. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<WaveView> debts() {
        return actions.unanswered(clock.instant().minus(PATIENCE)).stream()
                .map(Wave::view)
                .toList();
    }

    private void check(NewAction told, Wave wave) {
        var wrong = new ArrayList<Violation>();
        for (var text : new String[][] {{"said", told.said()}, {"did", told.did()}}) {
            if (text[1] == null
                    || text[1].isBlank()
                    || text[1].length() > LONGEST
                    || text[1].indexOf('\0') >= 0) {
                wrong.add(new Violation(text[0], "1 to " + LONGEST + " characters"));
            }
        }
        if (told.day() == null
                || told.day().isBefore(wave.opens())
                || told.day().isAfter(Schedule.today(clock.instant()))) {
            wrong.add(new Violation("day", "a day from the wave's first to today"));
        }
        if (told.unit().level() != Level.COMPANY && !views.knows(wave, told.unit())) {
            wrong.add(new Violation("unit", "a unit of the wave"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }
}
