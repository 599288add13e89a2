package aidas.recovery.words;

import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What the audit log says of alerts and lists, and who hears of it. */
@ApplicationScoped
class AlertLog {

    @Inject AuditLog audit;
    @Inject Event<AlertSettled> settled;
    @Inject Clock clock;

    Instant now() {
        return clock.instant();
    }

    void read(String what, int texts) {
        audit.record("alert.read", what, texts + " texts");
    }

    void told(long alert, String what, String detail) {
        audit.record(what, "alert:" + alert, detail);
    }

    /** Nobody needs to be told of it any more. */
    void settled(long alert, String what, String detail) {
        told(alert, what, detail);
        settled.fire(new AlertSettled(alert));
    }

    void list(String what, long word, String detail) {
        audit.record(what, "alert-word:" + word, detail);
    }
}
