package aidas.outreach.place.rest;

import aidas.outreach.place.ReceiptCode;
import aidas.outreach.place.ReceiptDesk;
import aidas.outreach.rest.NewInvitationJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Codes for receipts. */
@Path("v1/receipts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReceiptsResource {

    @Inject ReceiptDesk desk;

    @POST
    public ReceiptCode code(@NotNull NewInvitationJson receipt, @Context UriInfo address) {
        return desk.code(receipt.draft(), Origin.of(address));
    }
}
