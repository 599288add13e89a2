package aidas.points;

import aidas.recognition.badge.BadgeAwarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Hears of badges, inside the transaction in which they are awarded (R3.2). */
@ApplicationScoped
class BadgeWatch {

    @Inject Scoring scoring;

    void on(@Observes BadgeAwarded awarded) {
        scoring.pay(
                scoring.rules(Source.BADGE, awarded.day()),
                List.of(
                        new Occurrence(
                                "award-" + awarded.award(),
                                awarded.who(),
                                List.of(),
                                awarded.day(),
                                awarded.at())));
    }
}
