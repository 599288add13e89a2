package aidas.outreach.place;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.outreach.InvitationDesk;
import aidas.outreach.InvitationDraft;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/** Gives a till the code to print on a receipt (R2.4). */
@UseCases
public class ReceiptDesk {

    @Inject InvitationDesk invitations;

    /**
     * @param origin the portal's own address
     * @return what was made; without a drawing for a receipt that had its code before
     * @throws aidas.shared.Refused with every field that is at fault
     * @throws aidas.shared.Unprocessable if other facts were told of the same receipt
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public ReceiptCode code(InvitationDraft receipt, String origin) {
        var invited = invitations.invite(receipt);
        var drawing =
                invited.path().map(path -> QrCode.of(origin + path).svg(receipt.externalId()));
        return new ReceiptCode(
                invited.invitation().id(), invited.path().orElse(null), drawing.orElse(null));
    }
}
