package aidas.recognition.nomination;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;

/** HR calls for nominations (R1.1). */
@UseCases
public class CallDesk {

    /** Where a day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    @Inject Calls calls;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Open from its first day on, which may be today.
     *
     * @throws Refused naming the fields at fault, or {@code code} if it is taken
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public CallCode open(String code, CallTerms terms) {
        var faults = new ArrayList<Violation>();
        calls.lock();
        if (!CallCode.isCode(code) || calls.find(new CallCode(code)).isPresent()) {
            faults.add(
                    new Violation(
                            "code", "1 to 40 small letters, digits and hyphens, not taken yet"));
        }
        terms.check(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), faults);
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        var known = new CallCode(code);
        calls.add(new Call(known, terms, caller.username(), clock.instant()));
        log("nominations.opened", known, terms.from() + " to " + terms.until());
        return known;
    }

    /**
     * Announces it anew (R1.2).
     *
     * @throws Refused naming the fields at fault
     * @throws Unprocessable if it has begun
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void change(CallCode code, CallTerms terms) {
        var call = calls.locked(code);
        var first = LocalDate.ofInstant(clock.instant(), EARLIEST);
        if (!first.isBefore(call.from())) {
            throw new Unprocessable("code", "one that has not begun, this one did " + call.from());
        }
        terms.check(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        call.announce(terms);
        calls.flush();
        log("nominations.changed", code, terms.from() + " to " + terms.until());
    }

    /**
     * Nothing comes in from now on (R1.3).
     *
     * @throws Unprocessable if it is over or closed already
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void close(CallCode code) {
        var call = calls.locked(code);
        if (!call.view(LocalDate.now(clock)).closable()) {
            throw new Unprocessable("code", "a call that is not over");
        }
        call.close(caller.username(), clock.instant());
        calls.flush();
        log("nominations.closed", code, "");
    }

    private void log(String what, CallCode code, String detail) {
        audit.record(what, "nominations:" + code, detail);
    }
}
