package aidas.points;

import aidas.recognition.nomination.NominationGranted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Hears of granted nominations, inside the transaction in which they are granted (R3.4). */
@ApplicationScoped
class NominationWatch {

    @Inject Promises promises;

    void on(@Observes NominationGranted granted) {
        promises.pay(
                new Promises.Promise(
                        "nomination-" + granted.id(),
                        granted.name(),
                        "nominations",
                        granted.points(),
                        LocalDate.ofInstant(granted.at(), ZoneOffset.UTC),
                        granted.at()),
                List.of(granted.nominee()));
    }
}
