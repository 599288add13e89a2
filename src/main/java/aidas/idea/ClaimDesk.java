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
        var idea = code == null ? null : ideas.byClaim(code.hash()).map(ideas::locked).orElse(null);
        if (idea == null || !idea.anonymous()) {
            throw new Unprocessable("code", "the code of an idea that nobody claimed yet");
        }
        idea.claim(author, at);
        ideas.flush();
        merges.withdraw(idea.id(), author);
        parts.credit(idea.id(), author, at);
        for (var duplicate = idea; duplicate.duplicateOf() != null; ) {
            var into = ideas.locked(duplicate.duplicateOf());
            merges.gather(duplicate.id(), into.id(), at);
            duplicate = into;
        }
        claimed.fire(new IdeaClaimed(idea.id(), author, at));
        return idea.id();
    }
}
