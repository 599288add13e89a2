package aidas.pulse;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Writes programmes and takes them from one state to the next (R1.1 to R1.4). */
@UseCases
public class ProgrammeDesk {

    @Inject Programmes programmes;
    @Inject Waves waves;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** Running ones first, then drafts, then ended ones. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<ProgrammeView> all() {
        return programmes.all().stream().map(this::view).toList();
    }

    /**
     * @throws NotFound if there is none
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public ProgrammeView one(ProgrammeCode code) {
        return view(programmes.get(code));
    }

    /**
     * @throws Refused if a field is wrong or the code is taken
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public ProgrammeCode draft(Plan plan) {
        PlanCheck.check(plan);
        return add(plan, null).code();
    }

    /**
     * Rewrites a draft without a wave (R1.3).
     *
     * @param version as it was read
     * @throws Refused if a field is wrong
     * @throws Conflict if it is no such draft, or somebody else changed it meanwhile
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void change(ProgrammeCode code, long version, Plan plan) {
        PlanCheck.check(plan);
        var programme = programmes.get(code);
        if (!plan.code().equals(code.value())) {
            throw new Refused("code", "the programme's own, which stays");
        }
        if (!(programme.state() instanceof ProgrammeState.Draft)
                || waves.last(programme).isPresent()) {
            throw new Conflict("what a programme asks is settled; begin another as a copy");
        }
        if (programme.version() != version) {
            throw new Conflict("somebody else changed it; read it again");
        }
        programme.write(plan);
        audit.record("pulse.programme.changed", subject(code), "");
    }

    /**
     * Begins another programme with the same plan (R1.3).
     *
     * @param firstDay of the copy
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public ProgrammeCode copy(
            ProgrammeCode code, String otherCode, Wording name, LocalDate firstDay) {
        var plan = programmes.get(code).plan();
        var copy = plan.as(otherCode, name == null ? plan.name() : name, firstDay);
        PlanCheck.check(copy);
        return add(copy, code.value()).code();
    }

    /** From now on its waves open by the calendar. */
    @Requires(value = Role.HR, reach = COMPANY)
    public void start(ProgrammeCode code) {
        var programme = programmes.get(code);
        if (!(programme.state() instanceof ProgrammeState.Draft)) {
            throw new Conflict("only a draft is started");
        }
        programme.start(caller.username(), clock.instant());
        audit.record("pulse.programme.started", subject(code), "");
    }

    /** No wave opens any more; one that is open takes answers to its end. */
    @Requires(value = Role.HR, reach = COMPANY)
    public void end(ProgrammeCode code) {
        var programme = programmes.get(code);
        if (!programme.isRunning()) {
            throw new Conflict("only a running programme ends");
        }
        programme.end(caller.username(), clock.instant());
        audit.record("pulse.programme.ended", subject(code), "");
    }

    private Programme add(Plan plan, String copiedFrom) {
        if (programmes.find(new ProgrammeCode(plan.code())).isPresent()) {
            throw new Refused("code", "one that is not taken yet");
        }
        var programme = new Programme(plan, copiedFrom, caller.username(), clock.instant());
        programmes.add(programme);
        audit.record("pulse.programme.drafted", subject(programme.code()), "");
        return programme;
    }

    /** As the log names a programme. */
    static String subject(ProgrammeCode code) {
        return "pulse:" + code;
    }

    private ProgrammeView view(Programme programme) {
        var held = waves.of(programme);
        var last = held.isEmpty() ? null : held.getLast().opens();
        return new ProgrammeView(
                programme.plan(),
                programme.state(),
                programme.version(),
                programme.copiedFrom(),
                held.stream().map(Wave::view).toList(),
                programme.isRunning()
                        ? programme
                                .plan()
                                .schedule()
                                .next(Schedule.today(clock.instant()).minusDays(1), last)
                        : null);
    }
}
