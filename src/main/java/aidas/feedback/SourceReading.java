package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Tells which systems send feedback. */
@UseCases
public class SourceReading {

    private static final Duration LATELY = Duration.ofDays(30);

    @Inject ResponseSearch search;
    @Inject Clock clock;

    /** Those that sent something in the last thirty days, most responses first. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<SourceCount> lately() {
        return search.sources(clock.instant().minus(LATELY));
    }
}
