package aidas.recovery;

import static aidas.access.Requires.Reach.ANYBODY;

import aidas.access.Requires;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What customers read and say; the secret of their link is all that is asked for (R6.2). */
@UseCases
public class CustomerDesk {

    private static final int LONGEST = 2000;
    private static final int MOST_A_DAY = 20;

    @Inject Links links;
    @Inject Cases cases;
    @Inject CustomerPages pages;
    @Inject CustomerWords words;
    @Inject Clock clock;

    /** Changes nothing; empty if it is the secret of none. */
    @Requires(reach = ANYBODY)
    public Optional<CustomerView> look(String secret) {
        return links.of(secret).map(cases::get).map(pages::of);
    }

    /**
     * Words to us. A clock that waits for the customer goes on.
     *
     * @param text 1 to 2,000 characters
     * @return false if it is the secret of none
     * @throws Refused naming {@code text}
     * @throws Conflict after twenty in a day
     */
    @Requires(reach = ANYBODY)
    public boolean write(String secret, String text) {
        var file = links.of(secret).map(cases::locked);
        file.ifPresent(
                it -> {
                    var said = Reason.of("text", text, 1, LONGEST);
                    var now = clock.instant();
                    if (words.since(it.id(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
                        throw new Conflict("twenty messages a day");
                    }
                    words.written(it, said, now);
                });
        return file.isPresent();
    }

    /**
     * Is it solved? Yes makes it recovered, no opens it again (R3.1, R3.2). Said again, nothing
     * changes.
     *
     * @throws Conflict if no solution was offered
     */
    @Requires(reach = ANYBODY)
    public boolean answer(String secret, boolean solved) {
        var file = links.of(secret).map(cases::locked);
        file.filter(it -> !words.saidAlready(it, solved))
                .ifPresent(it -> words.answered(it, solved, clock.instant()));
        return file.isPresent();
    }

    /**
     * @param score 0 to 10; stays in the case (R3.4)
     * @throws Refused naming {@code score}
     * @throws Conflict if it was told already, or nobody asked
     */
    @Requires(reach = ANYBODY)
    public boolean score(String secret, int score) {
        if (score < 0 || score > 10) {
            throw new Refused("score", "0 to 10");
        }
        var file = links.of(secret).map(cases::locked);
        file.ifPresent(it -> words.scored(it, score, clock.instant()));
        return file.isPresent();
    }
}
