package aidas.idea;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Who sent an idea without a name says so, with its code. */
@UseCases
public class ClaimDesk {

    @Inject Ideas ideas;
    @Inject Parts parts;
    @Inject Merges merges;
    @Inject Self self;
    @Inject Event<IdeaClaimed> claimed;

    /**
     * From now on the idea carries the caller's name, which everybody reads (R2.3). A vote that the
     * caller cast for it is gone.
     *
     * @param code null if what was typed cannot be one
     * @return the idea
     * @throws Unprocessable naming {@code code} if it claims nothing, or did so before
     */
    @Requires(Role.EMPLOYEE)
    public long claim(ClaimCode code) {
        var author = self.working();
        var at = self.now();
        long key = code == null ? 0 : ideas.byClaim(code.hash()).orElse(0L);
        merges.inTurn();
        var above = merges.above(key);
        above.stream().sorted().forEach(ideas::locked);
        var idea = ideas.find(key).filter(Idea::anonymous).orElse(null);
        if (idea == null) {
            throw new Unprocessable("code", "the code of an idea that nobody claimed yet");
        }
        idea.claim(author, at);
        ideas.flush();
        merges.withdraw(key, author);
        parts.credit(key, author, at);
        for (int i = 1; i < above.size(); i++) {
            merges.gather(above.get(i - 1), above.get(i), at);
        }
        claimed.fire(new IdeaClaimed(idea.id(), author, at));
        return idea.id();
    }
}
