package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;

/** The book of what came in bulk: one entry a delivery, by whom and what became of it (R6.5). */
@UseCases
public class Deliveries {

    @Inject AuditLog audit;

    @Requires({Role.INGEST, Role.ADMIN})
    public void delivered(Tally tally) {
        audit.record(
                "feedback.deliver",
                "responses",
                "received %d, accepted %d, duplicates %d, quarantined %d, rejected %d%s"
                        .formatted(
                                tally.received(),
                                tally.accepted(),
                                tally.duplicates(),
                                tally.quarantined(),
                                tally.rejected(),
                                tally.brokenAfter() == null
                                        ? ""
                                        : ", broken after line " + tally.brokenAfter()));
    }
}
