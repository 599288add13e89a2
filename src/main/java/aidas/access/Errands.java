package aidas.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Work that goes on when the request is over, still in the name and with the rights of whoever
 * asked for it (R6.1). It does not survive the server: what must not be lost keeps its own record.
 */
@ApplicationScoped
public class Errands {

    private static final Logger LOG = Logger.getLogger(Errands.class);

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    @Inject Caller caller;
    @Inject CurrentCaller current;
    @Inject Instance<RequestContextController> contexts;

    /** Starts the work soon, on another thread. */
    public void start(Runnable work) {
        var asker = Identity.of(caller);
        executor.execute(() -> run(asker, work));
    }

    /**
     * Runs what nobody asked for at this moment, now and in the portal's own name, with no rights:
     * such work calls no guarded use case.
     *
     * @param name as the audit log shall have it
     */
    public void run(String name, Runnable work) {
        var context = contexts.get();
        boolean activated = context.activate();
        try {
            if (activated) {
                current.become(new Identity(name, name, Set.of(), Scope.NONE, null));
            }
            work.run();
        } finally {
            if (activated) {
                context.deactivate();
            }
        }
    }

    private void run(Identity asker, Runnable work) {
        var context = contexts.get();
        boolean activated = context.activate();
        try {
            current.become(asker);
            work.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "an errand for %s failed", asker.username());
        } finally {
            if (activated) {
                context.deactivate();
            }
        }
    }
}
