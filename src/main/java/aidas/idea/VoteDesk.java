package aidas.idea;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** One vote each, which can be taken back while the idea is open. */
@UseCases
public class VoteDesk {

    @Inject Ideas ideas;
    @Inject Parts parts;
    @Inject Votes votes;
    @Inject Merges merges;
    @Inject Self self;

    /**
     * Voted for before, nothing changes (R5.1).
     *
     * @return how many votes it has now
     * @throws NotFound if there is none
     * @throws Conflict if it is not open, or is the caller's own (R5.2)
     */
    @Requires(Role.EMPLOYEE)
    public int vote(long id) {
        var person = self.working();
        var idea = open(id);
        if (parts.credits(id, person)) {
            throw new Conflict("idea " + id + " is your own");
        }
        votes.cast(idea.id(), person, self.now());
        return votes.count(id);
    }

    /**
     * Not voted for, nothing changes. What a duplicate brought is taken back there too.
     *
     * @return how many votes it has now
     * @throws NotFound if there is none
     * @throws Conflict if it is not open
     */
    @Requires(Role.EMPLOYEE)
    public int withdraw(long id) {
        var person = self.working();
        Stream.concat(Stream.of(id), merges.under(id).stream()).sorted().forEach(this::lock);
        open(id);
        votes.withdraw(id, merges.under(id), person);
        return votes.count(id);
    }

    private void lock(long id) {
        ideas.sent(id);
    }

    private Idea open(long id) {
        var idea = ideas.sent(id);
        if (!idea.stage().open()) {
            throw new Conflict(
                    "idea " + id + " is " + idea.stage().code() + " and takes no votes any more");
        }
        return idea;
    }
}
