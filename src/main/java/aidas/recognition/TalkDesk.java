package aidas.recognition;

import aidas.access.Caller;
import aidas.access.Language;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;

/** Who reads a thank-you says something to it. */
@UseCases
public class TalkDesk {

    private static final int LONGEST = 300;

    @Inject Readable readable;
    @Inject Talking talks;
    @Inject Me me;
    @Inject Caller caller;
    @Inject AuditLog audit;

    /**
     * Each way once; again, nothing changes (R6.1).
     *
     * @throws NotFound if the caller may not read it
     */
    @Requires(Role.EMPLOYEE)
    public void react(long kudos, Reaction how) {
        talks.react(readable.get(kudos), me.employee(), how, me.now());
    }

    /** Takes it back. */
    @Requires(Role.EMPLOYEE)
    public void unreact(long kudos, Reaction how) {
        talks.unreact(readable.get(kudos), me.employee(), how);
    }

    /**
     * @param words 1 to 300 characters (R6.2)
     * @return the reply's key
     * @throws NotFound if the caller may not read it
     */
    @Requires(Role.EMPLOYEE)
    public long reply(long kudos, String words, Language language) {
        var faults = new ArrayList<Violation>();
        var said = Message.stripped(words);
        Message.check(faults, "words", said, 1, LONGEST);
        if (language == null) {
            faults.add(new Violation("language", "en, bg or lt"));
        }
        var found = readable.get(kudos);
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return talks.reply(found, me.employee(), said, language, me.now());
    }

    /**
     * The own one; HR takes off anybody else's, and that is written down.
     *
     * @throws NotFound if it is none of the caller's
     */
    @Requires({Role.EMPLOYEE, Role.HR})
    public void withdraw(long kudos, long reply) {
        boolean any = mayTakeOff();
        var author = any ? me.id() : Optional.of(me.employee());
        if (author.filter(who -> talks.withdraw(kudos, reply, who, me.now())).isPresent()) {
            return;
        }
        if (!any) {
            throw new NotFound("you have no reply " + reply);
        }
        talks.takeOff(kudos, reply, me.now());
        audit.record("kudos.reply.off", "kudos:" + kudos, Long.toString(reply));
    }

    /** May the caller take off what others said? */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public boolean mayTakeOff() {
        return caller.holds(Role.HR) && caller.scope().company();
    }
}
