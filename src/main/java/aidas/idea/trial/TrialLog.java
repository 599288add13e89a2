package aidas.idea.trial;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.access.Role;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Who works on trials, and what the audit log says of it (R4.2). */
@ApplicationScoped
class TrialLog {

    @Inject Trials trials;
    @Inject AuditLog audit;
    @Inject Caller caller;

    String who() {
        return caller.username();
    }

    /** Does the caller plan trials? */
    boolean manages() {
        return caller.holds(Role.HR) && caller.scope().company();
    }

    /** What became of it was read by HR, or by who answers for the idea (R4.4). */
    void told(Trial trial, Instant at) {
        var number = caller.employee().map(EmployeeNumber::value).orElse("");
        trials.told(trial, new Reader(who(), number, manages()), at);
    }

    /**
     * Who reads.
     *
     * @param number of the employee; empty for a login without one
     */
    record Reader(String login, String number, boolean manages) {}

    void planned(Trial trial) {
        var plan = trial.plan();
        record(
                "idea.trial.planned",
                trial,
                "%s from %s, %d weeks, stores %s, seed %d"
                        .formatted(
                                plan.gauge().code(),
                                plan.start(),
                                plan.weeks(),
                                plan.stores(),
                                plan.seed()));
    }

    void discarded(Trial trial) {
        record("idea.trial.discarded", trial, "");
    }

    void frozen(Trial trial, Instant now) {
        record("idea.trial.frozen", trial, trial.facts(now).hash());
    }

    void off(Trial trial) {
        record("idea.trial.off", trial, "");
    }

    void storesRead(Trial trial) {
        record("idea.trial.stores", trial, "");
    }

    private void record(String what, Trial trial, String detail) {
        audit.record(what, "idea-trial:" + trial.id(), detail);
    }
}
