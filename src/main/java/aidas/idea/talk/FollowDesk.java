package aidas.idea.talk;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.idea.Self;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/** Who works here hears of an idea, or no more. */
@UseCases
public class FollowDesk {

    @Inject Follows follows;
    @Inject Comments comments;
    @Inject Self self;

    /**
     * Followed before, nothing changes (R3.1).
     *
     * @throws NotFound if there is no such idea that was sent
     */
    @Requires(Role.EMPLOYEE)
    public void follow(long idea) {
        comments.expectSent(idea);
        follows.follow(idea, self.working(), self.now());
    }

    /**
     * Not followed before, nothing changes.
     *
     * @throws NotFound if there is no such idea that was sent
     */
    @Requires(Role.EMPLOYEE)
    public void unfollow(long idea) {
        comments.expectSent(idea);
        follows.unfollow(idea, self.working());
    }

    /** Does the caller? */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public boolean following(long idea) {
        return self.id().filter(who -> follows.follows(idea, who)).isPresent();
    }
}
