package aidas.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.logging.MDC;

/** Writes down who read or changed what, in the transaction in which it happens (R1.1). */
@ApplicationScoped
public class AuditLog {

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
}
