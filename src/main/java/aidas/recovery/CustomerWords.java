package aidas.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Takes down what customers say, and tells whoever works the case. */
@ApplicationScoped
class CustomerWords {

    @Inject Clocks clocks;
    @Inject Entries entries;
    @Inject Crew crew;
    @Inject CaseLog log;
    @Inject Event<CaseDue> spoken;

    int since(long id, Instant moment) {
        return entries.written(id, moment);
    }

    void written(RecoveryCase file, String text, Instant at) {
        log.said(file.id(), EntryKind.WRITTEN, text, Doer.NOBODY, at);
        if (file.clock().why() == Pause.CUSTOMER) {
            clocks.resume(file, at);
            log.kept(file.id(), EntryKind.RESUMED, "", Doer.NOBODY, at);
        }
        tell(file, at);
    }

    /** A second tap, or a page that was sent again. */
    boolean saidAlready(RecoveryCase file, boolean solved) {
        return solved
                ? file.verdict().is(Outcome.RECOVERED)
                : file.state() instanceof CaseState.Reopened;
    }

    void answered(RecoveryCase file, boolean solved, Instant at) {
        if (solved) {
            file.confirm(at);
            log.closed(file.id(), Outcome.RECOVERED, "", Doer.NOBODY, at);
        } else {
            clocks.again(file, at);
            log.said(file.id(), EntryKind.NO, "", Doer.NOBODY, at);
            tell(file, at);
        }
    }

    void scored(RecoveryCase file, int score, Instant at) {
        file.score(score, at);
        log.said(file.id(), EntryKind.SCORED, Integer.toString(score), Doer.NOBODY, at);
    }

    private void tell(RecoveryCase file, Instant at) {
        var today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        spoken.fire(new CaseDue(file.id(), crew.hearers(file, today), true, at));
    }
}
