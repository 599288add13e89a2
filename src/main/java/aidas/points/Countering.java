package aidas.points;

import aidas.shared.Unprocessable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Posts the mirror of what stands (R1.3); of those too who take no part any more (R4.2). */
@ApplicationScoped
class Countering {

    @Inject Postings postings;
    @Inject Accounts accounts;
    @Inject Ledger ledger;
    @Inject HandLedger hand;

    /** What was earned by something that is gone (R3.3). */
    void event(String event, String because, Instant at) {
        var people = postings.earned(event).stream().map(Posting::who).toList();
        if (!people.isEmpty()) {
            accounts.lock(people);
            ledger.post(
                    postings.earned(event).stream()
                            .map(each -> mirror(each, because, null, "event", at))
                            .toList());
        }
    }

    /**
     * By hand, with a reason; what has a counter-entry gets no other one.
     *
     * @return did it get one? What was read before the lock does not tell.
     */
    boolean byHand(Posting posting, String reason, String by, Instant at) {
        accounts.lock(List.of(posting.who()));
        return !hand.post(List.of(mirror(posting, null, reason, by, at)), at).isEmpty();
    }

    private static NewPosting mirror(
            Posting it, String because, String reason, String by, Instant at) {
        if (reason != null && it.kind().equals("spent") && it.event() != null) {
            throw new Unprocessable("id", "an entry by hand; cancel what was asked for instead");
        }
        return new NewPosting(
                "countered",
                "counter/" + it.id(),
                it.fund(),
                it.who(),
                -it.points(),
                it.rule(),
                it.event(),
                null,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                at,
                because,
                reason,
                it.id(),
                by);
    }

    /** What was spent on something that is not handed out (R1.7). */
    void spent(Posting posting, String because, String by, Instant at) {
        accounts.lock(List.of(posting.who()));
        ledger.post(List.of(mirror(posting, because, null, by, at)));
    }
}
