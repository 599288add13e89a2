package aidas.shared.audit;

import aidas.shared.audit.Chain.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.MDC;

/** Writes down who read or changed what, in the transaction in which it happens (R1.1). */
@ApplicationScoped
public class AuditLog {

    private static final int BATCH = 1000;

    @Inject AuditTrail trail;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * @param action what was done, such as {@code feedback.read}; at most 60 characters
     * @param subject to whom or what, such as {@code employee:E1001}; at most 255 characters
     * @param detail what a checker needs besides, never a customer's words
     */
    public void record(String action, String subject, String detail) {
        var request = MDC.get("request");
        trail.append(
                new AuditEntry(
                        0,
                        clock.instant(),
                        actor.name(),
                        actor.role(),
                        action,
                        subject,
                        detail,
                        request == null ? "" : request.toString()));
    }

    /**
     * Entries about subjects that begin so, newest first.
     *
     * @param subject such as {@code employee:E1001}; empty for all
     * @param page counts from 0
     */
    public List<AuditEntry> newest(String subject, int page, int size) {
        return trail.newest(subject, page, size);
    }

    /** Entries about exactly that subject by anybody but the actor, newest first. */
    public List<AuditEntry> newestByOthers(String subject, String actor, int size) {
        return trail.newestByOthers(subject, actor, size);
    }

    public long count(String subject) {
        return trail.count(subject);
    }

    /** Follows the whole chain; the number of the first entry that does not fit, if any (R1.2). */
    public Optional<Long> firstBroken() {
        var chain = new Chain();
        while (true) {
            var links = trail.from(chain.next(), BATCH);
            for (Link link : links) {
                var broken = chain.broken(link);
                if (broken.isPresent()) {
                    return broken;
                }
            }
            if (links.size() < BATCH) {
                return Optional.empty();
            }
        }
    }
}
