package aidas.notification;

import aidas.challenge.ChallengeClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of challenges that were met, whether or not anybody looks at them. */
@ApplicationScoped
class ChallengeWatch {

    @Inject Telling telling;

    void on(@Observes ChallengeClosed closed) {
        if (!closed.met()) {
            return;
        }
        var matter = Matter.of("challenge", closed.id());
        telling.tell(
                closed.participants().stream()
                        .map(who -> NewNotice.of(who, Kind.CHALLENGE, matter, "", closed.at()))
                        .toList());
    }
}
