package aidas.challenge;

import aidas.access.Errands;
import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Closes what is over, whoever logged in or did not (R3.2). */
@ApplicationScoped
class DueResults implements Chore {

    @Inject Challenges challenges;
    @Inject Closing closing;
    @Inject Standings standings;
    @Inject Errands errands;

    @Override
    public String name() {
        return "challenge.results";
    }

    @Override
    public List<Long> due(Instant now) {
        return challenges.unclosed(Counting.today(now));
    }

    @Override
    public void run(long key, Instant now) {
        errands.run(
                name(),
                () -> {
                    closing.close(challenges.alone(key), now);
                    standings.forgetPeople(key);
                });
    }
}
