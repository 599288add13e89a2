package aidas.notification;

import aidas.pulse.ActionTold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Hears what was done about a pulse; it knows as little as the event of who has answered (R1.6).
 */
@ApplicationScoped
class PulseWatch {

    @Inject Telling telling;

    void on(@Observes ActionTold told) {
        var matter = Matter.of("action", told.action());
        telling.tell(
                told.concerned().stream()
                        .map(who -> NewNotice.of(who, Kind.DONE, matter, "", told.at()))
                        .toList());
    }
}
