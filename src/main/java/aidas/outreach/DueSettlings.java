package aidas.outreach;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Settles answers whose authors went away (R2.7). */
@ApplicationScoped
class DueSettlings implements Chore {

    private static final Duration QUIET = Duration.ofMinutes(30);

    @Inject SurveyAnswers answers;
    @Inject Tickets tickets;
    @Inject Settling settling;

    @Override
    public String name() {
        return "outreach.settling";
    }

    @Override
    public List<Long> due(Instant now) {
        return answers.unsettledSince(now.minus(QUIET));
    }

    @Override
    public void run(long key, Instant now) {
        answers.get(key)
                .ifPresent(
                        answer -> {
                            var ticket = tickets.locked(answer.ticketId());
                            answers.refresh(answer);
                            if (answer.isQuietSince(now.minus(QUIET))) {
                                settling.settle(answer, ticket, now);
                            }
                        });
    }
}
