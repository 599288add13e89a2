package aidas.notification;

import aidas.organisation.EmployeeId;
import aidas.recognition.KudosGiven;
import aidas.recognition.KudosGone;
import aidas.recognition.PraisePutUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Hears of thanks and praise that reach a person, and of those that are gone. */
@ApplicationScoped
class ThanksWatch {

    @Inject Telling telling;

    void on(@Observes KudosGiven given) {
        var giver = telling.ids(List.of(given.giver())).getFirst();
        var matter = Matter.kudos(given.kudos());
        telling.tell(
                telling.ids(given.receivers()).stream()
                        .map(who -> NewNotice.by(giver, who, Kind.THANKED, matter, given.at()))
                        .toList());
    }

    /** The lead is not named: it is the customer's praise. */
    void on(@Observes PraisePutUp put) {
        var matter = Matter.kudos(put.kudos());
        telling.tell(List.of(NewNotice.of(put.praised(), Kind.PRAISED, matter, "", put.at())));
    }

    /** Of a hidden one its giver is told, and nobody else is told anything any more. */
    void on(@Observes KudosGone gone) {
        telling.over("kudos", gone.kudos());
        EmployeeId giver = gone.giver();
        if (gone.hidden() && giver != null) {
            var matter = Matter.kudos(gone.kudos());
            telling.tell(List.of(NewNotice.of(giver, Kind.HIDDEN, matter, "", gone.at())));
        }
    }
}
