package aidas.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks every minute what has come due, on every node; the lock lets one of them do it (R4.2). */
@ApplicationScoped
public class Timetable {

    private static final Logger LOG = Logger.getLogger(Timetable.class);

    private static final int FIRST_SECONDS = 20;
    private static final int EVERY_SECONDS = 60;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService executor;

    @Inject @Any Instance<Chore> chores;
    @Inject Turn turn;
    @Inject Clock clock;

    private ScheduledFuture<?> ticking;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        ticking =
                executor.scheduleWithFixedDelay(
                        this::tick, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    /** Never throws: an executor forgets a task that did. */
    private void tick() {
        for (var chore : chores) {
            try {
                turn.all(chore, clock.instant());
            } catch (RuntimeException e) {
                LOG.errorf(e, "the timetable could not look at %s", chore.name());
            }
        }
    }
}
