package aidas.notification;

import aidas.recognition.badge.BadgesAwarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of badges, those of one run at once. */
@ApplicationScoped
class BadgeWatch {

    @Inject Telling telling;

    void on(@Observes BadgesAwarded awarded) {
        telling.tell(
                awarded.awards().stream()
                        .map(
                                each ->
                                        NewNotice.of(
                                                each.who(),
                                                Kind.AWARDED,
                                                Matter.of("award", each.award()),
                                                "",
                                                awarded.at()))
                        .toList());
    }
}
