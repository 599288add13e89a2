package aidas.recovery.rule;

import aidas.feedback.ResponsesReceived;
import aidas.recovery.Opening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Opens cases for the answers that live rules hold for, as they come in (R1.1). */
@ApplicationScoped
class RuleWatch {

    /** What happened before is history: it opens nothing. */
    private static final Duration FRESH = Duration.ofDays(14);

    @Inject Rules rules;
    @Inject Matches matches;
    @Inject Opening opening;
    @Inject Clock clock;

    void on(@Observes ResponsesReceived received) {
        var fresh = received.since(clock.instant().minus(FRESH));
        if (!fresh.isEmpty() && rules.anyLive()) {
            opening.open(matches.of(fresh), null);
        }
    }
}
