package aidas.recovery;

import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Writes down what becomes of cases, and tells of it. */
@ApplicationScoped
class CaseLog {

    @Inject Entries entries;
    @Inject AuditLog audit;
    @Inject Clocks clocks;
    @Inject Event<CaseAnswered> answered;
    @Inject Event<CaseClosed> closed;

    /** A step stands on its own; the log knows of it. */
    void step(long id, Step step) {
        done(id, "step", step.code());
    }

    void done(long id, String what, String detail) {
        audit.record("recovery." + what, "case:" + id, detail);
    }

    /** An entry of its own, which the log knows of too. */
    void kept(long id, EntryKind kind, String words, Doer by, Instant at) {
        entries.add(id, kind, words, by, at);
        done(id, kind.code(), words);
    }

    /** Words stay in the case: the log never has them. */
    void said(long id, EntryKind kind, String words, Doer by, Instant at) {
        entries.add(id, kind, words, by, at);
        done(id, kind.code(), "");
    }

    /** If it is the first word to the customer (R4.4). */
    void answered(RecoveryCase file, Instant at) {
        clocks.defer(file, at);
        if (file.answered(at)) {
            answered.fire(new CaseAnswered(file.id(), at));
        }
    }

    void closed(long id, Outcome outcome, String words, Doer by, Instant at) {
        var kind = outcome == Outcome.RECOVERED ? EntryKind.YES : EntryKind.CLOSED;
        entries.add(id, kind, words, by, at);
        done(id, "closed", outcome.code());
        closed.fire(new CaseClosed(id, outcome, at));
    }

    /** When the customer said something last; null for never. */
    Instant spoken(long id) {
        return entries.spoken(id).orElse(null);
    }
}
