package aidas.recognition;

import aidas.access.Language;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Keeps what is said to a thank-you and publishes it (R6.3). */
@ApplicationScoped
class Talking {

    @Inject Talks talks;
    @Inject Event<Object> told;

    void react(Kudos kudos, EmployeeId who, Reaction how, Instant at) {
        talks.react(kudos.id(), who, how, at);
        told.fire(new ReactionGiven(kudos.id(), who, kudos.concerned(), at));
    }

    void unreact(Kudos kudos, EmployeeId who, Reaction how) {
        talks.unreact(kudos.id(), who, how);
        told.fire(new ReactionGone(kudos.id()));
    }

    long reply(Kudos kudos, EmployeeId who, String words, Language language, Instant at) {
        long reply = talks.reply(kudos.id(), who, words, language, at);
        told.fire(new ReplyGiven(kudos.id(), reply, who, kudos.concerned(), at));
        return reply;
    }

    /** False if that person has no such reply, or took it back before. */
    boolean withdraw(long kudos, long reply, EmployeeId who, Instant at) {
        boolean withdrawn = talks.withdraw(kudos, reply, who, at);
        if (withdrawn) {
            told.fire(new ReplyGone(kudos, reply));
        }
        return withdrawn;
    }

    /** Whoever said it. */
    void takeOff(long kudos, long reply, Instant at) {
        talks.takeOff(kudos, reply, at);
        told.fire(new ReplyGone(kudos, reply));
    }
}
