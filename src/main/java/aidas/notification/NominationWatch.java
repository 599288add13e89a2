package aidas.notification;

import aidas.recognition.nomination.NominationGranted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Hears of nominations that were approved; of others the nominee is told nothing. */
@ApplicationScoped
class NominationWatch {

    @Inject Telling telling;

    void on(@Observes NominationGranted granted) {
        telling.tell(
                List.of(
                        NewNotice.of(
                                granted.nominee(),
                                Kind.NOMINATED,
                                Matter.of("nomination", granted.id()),
                                "",
                                granted.at())));
    }
}
