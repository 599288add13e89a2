package aidas.notification;

import aidas.recovery.words.AlertSettled;
import aidas.recovery.words.AlertsRaised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Hears of customers' words that somebody must look at (R1.12). */
@ApplicationScoped
class AlertWatch {

    private static final String ALERT = "alert";

    @Inject Telling telling;
    @Inject Notices notices;

    void on(@Observes AlertsRaised raised) {
        telling.tell(
                raised.alarms().stream()
                        .flatMap(
                                alarm ->
                                        alarm.leads().stream()
                                                .map(
                                                        lead ->
                                                                NewNotice.of(
                                                                        lead,
                                                                        Kind.ALERT,
                                                                        Matter.of(
                                                                                ALERT,
                                                                                alarm.alert()),
                                                                        alarm.category().code(),
                                                                        raised.at())))
                        .toList());
        for (var alarm : raised.alarms()) {
            if (alarm.hr()) {
                var matter = Matter.of(ALERT, alarm.alert());
                notices.addForHr(Kind.ALERT_DESK, matter, List.of(), raised.at());
            }
        }
    }

    void on(@Observes AlertSettled settled) {
        telling.over(ALERT, settled.alert());
    }
}
