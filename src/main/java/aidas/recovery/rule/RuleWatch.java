package aidas.recovery.rule;

import aidas.feedback.ResponsesReceived;
import aidas.recovery.Opening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Opens cases for the answers that live rules hold for, as they come in (R1.1). */
@ApplicationScoped
class RuleWatch {

    @Inject Rules rules;
    @Inject Matches matches;
    @Inject Opening opening;
    @Inject Clock clock;

    void on(@Observes ResponsesReceived received) {
        if (rules.anyLive()) {
            opening.open(matches.of(received.keys(), clock.instant()), null);
        }
    }
}
