package aidas.points;

import aidas.challenge.ChallengeClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of closed challenges, inside the transaction in which their result is written (R3.4). */
@ApplicationScoped
class ChallengeWatch {

    @Inject Promises promises;

    void on(@Observes ChallengeClosed closed) {
        promises.pay(
                new Promises.Promise(
                        "challenge-" + closed.id(),
                        closed.name(),
                        "challenges",
                        closed.points(),
                        closed.day(),
                        closed.at()),
                closed.participants());
    }
}
