package aidas.points;

import aidas.recognition.badge.BadgesAwarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collections;

/** Hears of badges, inside the transaction in which they are awarded (R3.2). */
@ApplicationScoped
class BadgeWatch {

    @Inject Scoring scoring;

    void on(@Observes BadgesAwarded awarded) {
        var days = awarded.awards().stream().map(BadgesAwarded.One::day).toList();
        scoring.pay(
                scoring.rules(Source.BADGE, Collections.min(days), Collections.max(days)),
                awarded.awards().stream().map(each -> Occurrence.of(each, awarded.at())).toList());
    }
}
