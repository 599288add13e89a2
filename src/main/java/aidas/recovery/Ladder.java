package aidas.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** To whom a case goes on each rung. */
@ApplicationScoped
class Ladder {

    @Inject Cases cases;
    @Inject Crew crew;
    @Inject CaseLog log;
    @Inject Event<CaseDue> due;
    @Inject Event<CaseEscalated> escalated;

    void bring(Overdue.Rung rung, Instant now) {
        var file = cases.get(rung.id());
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (rung.rung() == 1) {
            due.fire(new CaseDue(file.id(), crew.hearers(file, today), false, now));
            return;
        }
        var leads = crew.leads(file.store(), today);
        var to = rung.rung() == 2 ? "lead" : "hr";
        log.kept(file.id(), EntryKind.LATE, to, Doer.NOBODY, now);
        escalated.fire(new CaseEscalated(file.id(), rung.rung() == 2 ? leads : List.of(), now));
    }
}
