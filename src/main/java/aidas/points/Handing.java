package aidas.points;

import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.Unprocessable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Posts by hand what may be posted. */
@ApplicationScoped
class Handing {

    @Inject Accounts accounts;
    @Inject Postings postings;
    @Inject HandLedger ledger;
    @Inject Countering countering;
    @Inject ScoringRules rules;

    /** A posting, and whether it came in just now. */
    record Posted(long id, boolean fresh) {}

    /** Whoever else posts for that person waits, so that the balance read here holds (R1.6). */
    Posted enter(HandEntry entry, EmployeeId who, String by, Instant at) {
        var account = accounts.locked(List.of(who)).get(who);
        if (account == null) {
            throw Holders.missing();
        }
        var before = before(entry);
        if (before != null) {
            return new Posted(same(before, who, entry), false);
        }
        if (account.balance() + entry.points() < 0 && entry.points() < 0) {
            throw new Unprocessable("points", "at most as many as there are: " + account.balance());
        }
        var posted =
                ledger.post(List.of(NewPosting.byHand(entry, rules.fund("hand"), who, by, at)), at);
        // empty if somebody else used the key meanwhile, for another person
        return posted.isEmpty()
                ? new Posted(same(before(entry), who, entry), false)
                : new Posted(posted.getFirst().id(), true);
    }

    private Posting before(HandEntry entry) {
        return postings.of(List.of(entry.occasion())).get(entry.occasion());
    }

    private static long same(Posting before, EmployeeId who, HandEntry entry) {
        if (!before.moved(who, entry.points())) {
            throw new Unprocessable("key", HandEntry.UNUSED);
        }
        return before.id();
    }

    /**
     * @throws NotFound if there is none
     */
    Posting entry(long id) {
        return postings.find(id).orElseThrow(() -> new NotFound("there is no entry " + id));
    }

    /**
     * Posts its mirror.
     *
     * @return false if it has one already
     * @throws Unprocessable for a counter-entry
     */
    boolean counter(Posting posting, String reason, String by, Instant at) {
        if (posting.kind().equals("countered")) {
            throw new Unprocessable("id", "an entry that is no counter-entry itself");
        }
        return countering.byHand(posting, reason, by, at);
    }
}
