package aidas.idea;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** HR merges ideas that say the same, and undoes it. */
@UseCases
public class MergeDesk {

    @Inject Merging merging;
    @Inject Event<IdeaMerged> merged;
    @Inject Event<IdeaParted> parted;
    @Inject Self self;

    /**
     * The duplicate's votes count for the other one, which credits both authors (R4.1).
     *
     * @param because what everybody reads; null for nothing
     * @throws NotFound if the duplicate is not there
     * @throws Refused if it is the same idea
     * @throws Unprocessable naming {@code into} if that one is not there or not open
     * @throws Conflict if the duplicate is not open
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void merge(long duplicate, long into, String because) {
        var at = self.now();
        merging.merge(duplicate, into, because, at);
        merged.fire(new IdeaMerged(duplicate, into, at, self.mover()));
    }

    /**
     * The idea stands where it stood, with its votes; the other one has its own again (R4.3).
     *
     * @throws NotFound if it is not there
     * @throws Conflict if it is no duplicate, or the other one is not open any more
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void part(long duplicate) {
        var at = self.now();
        long from = merging.part(duplicate, at);
        parted.fire(new IdeaParted(duplicate, from, at, self.mover()));
    }
}
