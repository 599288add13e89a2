package aidas.notification;

import aidas.organisation.EmployeeId;
import aidas.recognition.ReactionGiven;
import aidas.recognition.ReactionGone;
import aidas.recognition.ReplyGiven;
import aidas.recognition.ReplyGone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Hears what is said to a thank-you; its giver and receivers are told. */
@ApplicationScoped
class TalkWatch {

    @Inject Telling telling;
    @Inject Notices notices;

    void on(@Observes ReplyGiven given) {
        telling.tell(
                others(given.concerned(), given.author()).map(who -> reply(given, who)).toList());
    }

    private static NewNotice reply(ReplyGiven given, EmployeeId who) {
        var matter = new Matter("kudos", given.kudos(), given.reply());
        return NewNotice.by(given.author(), who, Kind.REPLIED, matter, given.at());
    }

    void on(@Observes ReplyGone gone) {
        notices.remove(Kind.REPLIED, new Matter("kudos", gone.kudos(), gone.reply()));
    }

    /** However many react, it is one notice, which names and counts nobody (R1.5). */
    void on(@Observes ReactionGiven given) {
        telling.tell(
                others(given.concerned(), given.who())
                        .map(who -> reaction(given.kudos(), who, given.at()))
                        .toList());
    }

    private static NewNotice reaction(long kudos, EmployeeId who, Instant at) {
        return NewNotice.of(who, Kind.REACTED, Matter.kudos(kudos), "", at);
    }

    void on(@Observes ReactionGone gone) {
        notices.removeReactions(gone.kudos());
    }

    private static Stream<EmployeeId> others(List<EmployeeId> all, EmployeeId but) {
        return all.stream().filter(who -> !who.equals(but));
    }
}
