package aidas.recognition;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Reports of thanks that should not stand there, and what HR decides. */
@UseCases
public class ReportDesk {

    private static final int LONGEST = 400;

    @Inject Reports reports;
    @Inject Readable readable;
    @Inject ReportViews views;
    @Inject Hiding hiding;
    @Inject Caller caller;

    /**
     * It waits for HR once, however many report it (R7.1).
     *
     * @param reason 1 to 400 characters
     * @throws NotFound if the caller may not read it
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public void report(long kudos, String reason) {
        var words = checked("reason", reason);
        var reported = readable.get(kudos);
        if (reports.openOn(reported).isEmpty()) {
            reports.add(new Report(kudos, caller.username(), words, hiding.now()));
            hiding.reported(reported);
            hiding.log("kudos.reported", kudos);
        }
    }

    /** What waits, oldest first; not what the caller gave or got (R7.2). */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<ReportView> waiting() {
        return views.of(reports.open(hiding.decider().orElse(null)));
    }

    /**
     * Hides it, or lets it stand (R7.2).
     *
     * @param because 1 to 400 characters; the giver reads them if it is hidden
     * @throws Unprocessable if it was decided before, or is to be hidden and was taken back
     * @throws Forbidden for who gave or got it
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void decide(long id, boolean hide, String because) {
        var words = checked("because", because);
        var report = reports.locked(id);
        if (!report.isOpen()) {
            throw new Unprocessable("id", "a report that waits");
        }
        hiding.check(report.kudos());
        report.decide(hide, words, caller.username(), hiding.now());
        if (hide) {
            hiding.hide(report.kudos(), words, caller.username());
        }
        hiding.decided(report.kudos());
        hiding.log(hide ? "kudos.hidden" : "kudos.stands", report.kudos());
    }

    private static String checked(String field, String words) {
        var faults = new ArrayList<Refused.Violation>();
        var said = Message.stripped(words);
        Message.check(faults, field, said, 1, LONGEST);
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return said;
    }
}
