package aidas.feedback.unsolicited;

import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/** What a store hears unasked: written down by its lead or by HR, and withdrawn by them. */
@UseCases
public class UnsolicitedDesk {

    @Inject Recording recording;

    /**
     * @param store the voice's own (R2.2)
     * @return false if the same had come before; nothing changed
     * @throws Refused with the fields at fault
     */
    @Requires({Role.TEAM_LEAD, Role.HR})
    public boolean record(@InScope StoreCode store, Voice voice) {
        if (!voice.store().equals(store)) {
            throw new Refused("store", "expected " + store);
        }
        return recording.record(voice);
    }

    /**
     * Takes an entry out of sight of those it names; it stays where it was recorded (R2.3).
     *
     * @param reason 1 to 400 characters
     * @throws NotFound if the store has no such entry
     * @throws Unprocessable if it was withdrawn before
     */
    @Requires({Role.TEAM_LEAD, Role.HR})
    public void withdraw(@InScope StoreCode store, long id, String reason) {
        recording.withdraw(store, id, reason);
    }
}
