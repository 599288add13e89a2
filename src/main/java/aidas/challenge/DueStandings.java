package aidas.challenge;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Counts running games once a day (R4.2). */
@ApplicationScoped
class DueStandings implements Chore {

    @Inject Challenges challenges;
    @Inject Counting counting;

    @Override
    public String name() {
        return "challenge.standings";
    }

    @Override
    public List<Long> due(Instant now) {
        return challenges.uncounted(Counting.today(now));
    }

    @Override
    public void run(long key, Instant now) {
        var challenge = challenges.alone(key);
        if (challenge.state(now) instanceof ChallengeState.Running) {
            counting.count(challenge, now);
        }
    }
}
