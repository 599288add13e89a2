package aidas.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Judges an invitation without making one, for features that make few of many. */
@ApplicationScoped
public class InvitationTrial {

    @Inject InvitationCheck check;

    /**
     * @throws aidas.shared.Refused with every field that is at fault (R1.3)
     */
    public void check(InvitationDraft draft) {
        check.of(draft);
    }
}
