package aidas.integration;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Forgets what payloads say after 90 days: what became of them stays (R2.2). */
@ApplicationScoped
class DueForgetting implements Chore {

    private static final Duration KEPT = Duration.ofDays(90);

    @Inject Events events;
    @Inject PendingAnswers answers;

    @Override
    public String name() {
        return "integration.forgetting";
    }

    @Override
    public List<Long> due(Instant now) {
        return events.withPayloadsBefore(now.minus(KEPT));
    }

    @Override
    public void run(long key, Instant now) {
        answers.forget(key, now.minus(KEPT));
        events.forget(key, now.minus(KEPT));
    }
}
