package aidas.recognition;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What the caller has not read yet (R7.3, R8.4). */
@UseCases
public class NewsDesk {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int MOST = 3;

    @Inject Thanked thanked;
    @Inject KudosBook book;
    @Inject Me me;

    /** The newest three of the last 30 days. */
    @Requires(Role.EMPLOYEE)
    public List<News> mine() {
        return me.id()
                .map(who -> thanked.unread(who, me.now().minus(LATELY), MOST))
                .orElse(List.of());
    }

    /** The caller has it before the eyes. */
    @Requires(Role.EMPLOYEE)
    public void read(long kudos) {
        me.id().ifPresent(who -> book.seen(kudos, who, me.now()));
    }
}
