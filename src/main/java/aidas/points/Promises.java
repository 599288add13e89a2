package aidas.points;

import aidas.organisation.EmployeeId;
import aidas.recognition.value.Tongues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/** Pays what another feature promised, in the transaction in which it is due (R3.4). */
@ApplicationScoped
class Promises {

    @Inject Accounts accounts;
    @Inject Purposes purposes;
    @Inject ScoringRules rules;
    @Inject Ledger ledger;

    /**
     * What is due.
     *
     * @param event its key, at most 40 characters; each person is paid once for the same one
     * @param what at most 80 characters in each language, which the statement tells
     * @param fund the other side
     * @param points for each; 0 for none
     * @param day on which it was earned
     */
    record Promise(
            String event, Tongues what, String fund, int points, LocalDate day, Instant at) {}

    /** Who takes no part gets nothing (R4.1). */
    void pay(Promise due, Collection<EmployeeId> people) {
        if (due.points() == 0 || people.isEmpty()) {
            return;
        }
        var joined = accounts.locked(people).keySet();
        if (!joined.isEmpty()) {
            purposes.keep(due.event(), due.what());
            long fund = rules.fund(due.fund());
            ledger.post(joined.stream().map(who -> NewPosting.promised(due, fund, who)).toList());
        }
    }
}
