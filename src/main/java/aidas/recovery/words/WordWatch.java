package aidas.recovery.words;

import aidas.feedback.ResponsesReceived;
import aidas.feedback.unsolicited.VoiceRecorded;
import aidas.organisation.EmployeeId;
import aidas.recovery.words.AlertsRaised.Alarm;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Looks at what customers write as it comes in, in the same transaction (R2.1). */
@ApplicationScoped
class WordWatch {

    /** What is older raises no alert: nobody is alarmed by a history that is imported. */
    static final Duration FRESH = Duration.ofDays(14);

    @Inject Finds finds;
    @Inject Leads leads;
    @Inject AuditLog audit;
    @Inject Event<AlertsRaised> raised;
    @Inject Clock clock;

    void on(@Observes ResponsesReceived received) {
        var now = clock.instant();
        var fresh = received.since(now.minus(FRESH));
        if (!fresh.isEmpty() && !finds.none()) {
            tell(finds.inAnswers(fresh, now), now);
        }
    }

    void on(@Observes VoiceRecorded recorded) {
        var now = clock.instant();
        tell(finds.inVoice(recorded.id(), now.minus(FRESH), now), now);
    }

    private void tell(List<Raised> all, Instant now) {
        if (all.isEmpty()) {
            return;
        }
        var stores = all.stream().map(Raised::store).toList();
        var known = leads.of(stores, LocalDate.now(clock));
        all.forEach(
                one -> audit.record("alert.raised", "alert:" + one.alert(), one.first().code()));
        raised.fire(
                new AlertsRaised(
                        all.stream()
                                .map(one -> alarm(one, known.getOrDefault(one.store(), List.of())))
                                .toList(),
                        now));
    }

    /** Where nobody leads, HR is told of each kind. */
    private static Alarm alarm(Raised one, List<EmployeeId> leads) {
        return new Alarm(one.alert(), one.first(), leads, one.hr() || leads.isEmpty());
    }
}
