package aidas.recognition.nomination;

import aidas.recognition.PassedOn;
import aidas.recognition.Thanking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Ends a nomination, and lets its words reach whom they are for (R4.3). */
@ApplicationScoped
class Granting {

    @Inject Nominations nominations;
    @Inject Thanking thanking;
    @Inject Event<NominationGranted> granted;

    /** Whatever else hears of it does so in this transaction (R4.2). */
    void end(Nomination nomination, Call call, Ruling ruling, Decider by, Instant at) {
        var points = ruling.amount(call.terms().points());
        nomination.end(
                by,
                switch (ruling.verdict()) {
                    case APPROVE -> Outcome.approved(points, thanks(nomination, at));
                    case DECLINE -> Outcome.declined(ruling.because());
                    case THANK -> Outcome.thanked(thanks(nomination, at));
                },
                at);
        nominations.flush();
        if (ruling.grants()) {
            granted.fire(
                    new NominationGranted(
                            nomination.id(),
                            nomination.nominee(),
                            call.code(),
                            call.terms().name(),
                            points,
                            at));
        }
    }

    /** Its key is drawn by chance: no client can have used it. */
    private long thanks(Nomination nomination, Instant at) {
        var words = nomination.words();
        return thanking.passOn(
                new PassedOn(
                        nomination.nominator(),
                        nomination.nominee(),
                        nomination.day(),
                        words.wording(),
                        words.reason(),
                        words.language(),
                        words.answer(),
                        "nomination-" + UUID.randomUUID()),
                at);
    }
}
