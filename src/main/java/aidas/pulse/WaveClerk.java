package aidas.pulse;

import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Opens and closes waves, for the calendar and for HR's hand alike; the log tells of both. */
@ApplicationScoped
class WaveClerk {

    @Inject Opening opening;
    @Inject Closing closing;
    @Inject AuditLog audit;

    Wave open(Programme programme, LocalDate day, Instant now) {
        var wave = opening.open(programme, day, now);
        audit.record(
                "pulse.wave.opened",
                ProgrammeDesk.subject(programme.code()),
                "wave %d, invited %d".formatted(wave.number(), wave.invited()));
        return wave;
    }

    /**
     * @param wave which nobody else has to the end of the transaction
     */
    void close(Wave wave, Instant now) {
        closing.close(wave, now);
        audit.record(
                "pulse.wave.closed",
                ProgrammeDesk.subject(wave.programme().code()),
                "wave " + wave.number());
    }
}
