package aidas.recovery;

import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.recovery.time.TermsBook;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Duration;

/** Takes the four steps, and closes what no customer confirms. */
@UseCases
public class CaseDesk {

    @Inject Bench bench;
    @Inject Cases cases;
    @Inject Goodwills goodwills;
    @Inject TermsBook terms;
    @Inject CaseLog log;

    /**
     * The next step, with its evidence (R2.1).
     *
     * @throws NotFound if there is no such case, or none for this caller to know of
     * @throws Conflict naming what is missing or done already (R2.2)
     * @throws Unprocessable naming {@code amount} if it takes a lead's approval (R5.4)
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void take(long id, Evidence evidence) {
        var folder = bench.working(id);
        if (evidence instanceof Evidence.Solution(var words, var amount)
                && amount != null
                && !bench.leads(folder.store())
                && amount.compareTo(goodwills.limit(id)) > 0) {
            throw new Unprocessable(
                    "amount", "at most " + goodwills.limit(id) + " euro without a lead's approval");
        }
        if (evidence instanceof Evidence.Regret regret && regret.saidAt().isAfter(bench.now())) {
            throw new Refused("saidAt", "a moment that has been");
        }
        folder.file().take(evidence, bench.doer(), bench.now());
        if (evidence instanceof Evidence.Regret) {
            log.answered(folder.file(), bench.now());
        }
        if (evidence instanceof Evidence.Solution && folder.file().clock().stopped()) {
            folder.file().resume(folder.file().clock().due());
        }
        cases.keep(folder.file());
        log.step(id, evidence.step());
    }

    /**
     * Closes what the customer does not confirm (R3.3).
     *
     * @throws Conflict unless the customer was asked, and had time to say something
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void giveUp(long id) {
        var file = bench.working(id).file();
        var silence = Duration.ofDays(terms.now().silentDays());
        file.giveUp(log.spoken(id), silence, bench.now());
        cases.flush();
        log.closed(id, Outcome.UNCONFIRMED, "", bench.doer(), bench.now());
    }

    /**
     * It was none: opened by mistake, twice, or a joke.
     *
     * @param reason 10 to 400 characters
     * @throws Forbidden for who does not lead there
     */
    @Requires({TEAM_LEAD, HR})
    public void dismiss(long id, String reason) {
        var why = Reason.of("reason", reason);
        bench.leading(id).file().dismiss(bench.now());
        cases.flush();
        log.closed(id, Outcome.DISMISSED, why, bench.doer(), bench.now());
    }
}
