package aidas.outreach.sending;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.organisation.Directories;
import aidas.outreach.InvitationTrial;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;

/** Hears of interactions, and asks some of their customers. */
@UseCases
public class SendingDesk {

    @Inject InvitationTrial trial;
    @Inject Directories directories;
    @Inject Settlements settlements;
    @Inject Clock clock;

    /**
     * The same again gets the same verdict (R1.1).
     *
     * @throws Refused with every field at fault, drawn or not (R1.2)
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public Judged tell(InteractionDraft told) {
        mustBeSound(told);
        var invitation = told.invitation();
        var store = directories.store(new StoreCode(invitation.store().strip())).orElseThrow();
        var at = OffsetDateTime.parse(invitation.occurredAt().strip()).toInstant();
        return settlements.settle(Candidate.of(told, store, at), clock.instant());
    }

    private void mustBeSound(InteractionDraft told) {
        var faults = new ArrayList<Violation>(told.faults());
        try {
            trial.check(told.invitation());
        } catch (Refused refused) {
            faults.addAll(refused.violations());
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
