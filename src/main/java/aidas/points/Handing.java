package aidas.points;

import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.Unprocessable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Posts by hand what may be posted. */
@ApplicationScoped
class Handing {

    @Inject Accounts accounts;
    @Inject Postings postings;
    @Inject Ledger ledger;
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
        var before = postings.find(entry.occasion());
        if (before.isPresent()) {
            return new Posted(same(before.get(), who, entry.points()), false);
        }
        if (account.balance() + entry.points() < 0 && entry.points() < 0) {
            throw new Unprocessable("points", "at most as many as there are: " + account.balance());
        }
        var posted =
                ledger.post(List.of(NewPosting.byHand(entry, rules.fund("hand"), who, by, at)));
        return posted.isEmpty()
                ? new Posted(raced(entry, who), false)
                : new Posted(posted.getFirst(), true);
    }

    /** Somebody else used the key meanwhile, for another person. */
    private long raced(HandEntry entry, EmployeeId who) {
        return same(postings.find(entry.occasion()).orElseThrow(), who, entry.points());
    }

    private static long same(Posting before, EmployeeId who, int points) {
        if (!before.who().equals(who) || before.points() != points) {
            throw new Unprocessable("key", "one that was not used for something else");
        }
        return before.id();
    }

    /** Whose entry it is; empty if there is none. */
    Optional<EmployeeId> owner(long id) {
        return postings.find(id).map(Posting::who);
    }

    /** The one that is countered. */
    Posting counter(long id, String reason, String by, Instant at) {
        var posting = postings.find(id).orElseThrow(() -> new NotFound("there is no entry " + id));
        if (posting.kind().equals("countered")) {
            throw new Unprocessable("id", "an entry that is no counter-entry itself");
        }
        if (!posting.countered()) {
            countering.byHand(posting, reason, by, at);
        }
        return posting;
    }
}
