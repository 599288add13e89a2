package aidas.feedback.unsolicited;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/** Takes in what systems gathered: review sites, mailboxes, call centres. */
@UseCases
public class UnsolicitedIntake {

    @Inject Recording recording;

    /**
     * @return false if the same source and external id had come before; nothing changed (R2.1)
     * @throws aidas.shared.Refused with the fields at fault
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public boolean receive(Voice voice) {
        return recording.record(voice);
    }
}
