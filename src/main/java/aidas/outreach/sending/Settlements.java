package aidas.outreach.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Settles an interaction once, whoever else tells of it at the same time (R1.1). */
@ApplicationScoped
class Settlements {

    @Inject Interactions interactions;
    @Inject Selection selection;
    @Inject Dispatch dispatch;

    Judged settle(Candidate one, Instant now) {
        interactions.inTurn(one);
        return interactions
                .known(one.source(), one.externalId())
                .orElseGet(() -> settled(one, now));
    }

    private Judged settled(Candidate one, Instant now) {
        var judged = selection.of(one, now);
        if (judged.isInvited()) {
            dispatch.ask(one, judged, now);
        } else {
            interactions.add(one, judged, null, null, now);
        }
        return judged;
    }
}
