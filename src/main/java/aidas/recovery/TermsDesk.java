package aidas.recovery;

import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.recovery.playbook.Cause;
import aidas.recovery.playbook.Playbooks;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Stops a case's clock, names its cause and asks for more goodwill. */
@UseCases
public class TermsDesk {

    @Inject Bench bench;
    @Inject Clocks clocks;
    @Inject Playbooks playbooks;
    @Inject Goodwills goodwills;
    @Inject CaseLog log;

    /**
     * Stops the clock; the customer reads why (R4.2).
     *
     * @throws Refused without a reason of the list
     * @throws Conflict if it stands already, or a solution was offered
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void pause(long id, Pause why) {
        if (why == null) {
            throw new Refused("reason", "customer, part, supplier or expert");
        }
        var file = bench.working(id).file();
        if (file.state().asksCustomer()) {
            throw new Conflict("a solution was offered: its clock does not run");
        }
        clocks.stop(file, why, bench.now());
        log.kept(id, EntryKind.PAUSED, why.code(), bench.doer(), bench.now());
    }

    /**
     * Lets it go on with what it had left.
     *
     * @throws Conflict if it runs
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void resume(long id) {
        var file = bench.working(id).file();
        if (!file.clock().stopped()) {
            throw new Conflict("its clock runs");
        }
        clocks.resume(file, bench.now());
        log.kept(id, EntryKind.RESUMED, "", bench.doer(), bench.now());
    }

    /**
     * @throws Refused if it is no cause that new cases may have
     * @throws Conflict if the case is closed
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void name(long id, String cause) {
        playbooks
                .cause(cause)
                .filter(Cause::active)
                .orElseThrow(() -> new Refused("cause", "the code of a cause"));
        bench.working(id).file().name(cause);
        log.kept(id, EntryKind.CAUSE, cause, bench.doer(), bench.now());
    }

    /**
     * Asks a lead for more goodwill than the limit (R5.4).
     *
     * @throws Refused naming {@code amount}
     * @throws Unprocessable if the limit is enough
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void ask(long id, BigDecimal amount) {
        var file = bench.working(id).file();
        file.expectOpen();
        check(amount);
        if (amount.compareTo(goodwills.limit(id)) <= 0) {
            throw new Unprocessable("amount", "more than " + goodwills.limit(id) + " euro");
        }
        goodwills.ask(id, amount, bench.doer().login());
        log.kept(id, EntryKind.ASKED, amount.toPlainString(), bench.doer(), bench.now());
    }

    /**
     * @throws Forbidden for who does not lead there
     * @throws Refused naming {@code amount}
     */
    @Requires({TEAM_LEAD, HR})
    public void approve(long id, BigDecimal amount) {
        var file = bench.leading(id).file();
        file.expectOpen();
        check(amount);
        goodwills.approve(id, amount, bench.doer().login());
        log.kept(id, EntryKind.APPROVED, amount.toPlainString(), bench.doer(), bench.now());
    }

    private static void check(BigDecimal amount) {
        if (amount == null || !Evidence.isAmount(amount)) {
            throw new Refused("amount", "0.01 to " + Evidence.MOST + " euro");
        }
    }
}
