package aidas.idea.talk;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.idea.Self;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;

/** Who works here says something to an idea, and takes it back. */
@UseCases
public class CommentDesk {

    @Inject Comments comments;
    @Inject Saying saying;
    @Inject Self self;
    @Inject Caller caller;
    @Inject AuditLog audit;

    /**
     * @return its key; the same one again for the same key of the client (R1.2)
     * @throws NotFound if there is no such idea that was sent
     * @throws Refused with every field at fault
     */
    @Requires(Role.EMPLOYEE)
    public long say(long idea, NewComment said) {
        comments.expectSent(idea);
        said.check();
        return saying.say(idea, self.working(), said);
    }

    /**
     * The own one; HR takes off anybody else's, and that is written down (R1.3).
     *
     * @throws NotFound if it is none of the caller's
     */
    @Requires({Role.EMPLOYEE, Role.HR})
    public void withdraw(long idea, long comment) {
        if (self.id().filter(who -> saying.unsay(idea, comment, who)).isPresent()) {
            return;
        }
        if (!mayTakeOff() || !saying.unsay(idea, comment, null)) {
            throw new NotFound("you have no comment " + comment);
        }
        audit.record("idea.comment.off", "idea:" + idea, Long.toString(comment));
    }

    /** May the caller take off what others said? */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public boolean mayTakeOff() {
        return caller.holds(Role.HR) && caller.scope().company();
    }
}
