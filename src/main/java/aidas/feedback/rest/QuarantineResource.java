package aidas.feedback.rest;

import aidas.feedback.QuarantineDesk;
import aidas.feedback.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The responses that wait because nobody knows their store, team or employee. */
@Path("v1/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class QuarantineResource {

    @Inject QuarantineDesk desk;

    /** Oldest first; {@code after} is the last id of the page before. */
    @GET
    public List<WaitingJson> waiting(@QueryParam("after") @DefaultValue("0") long after) {
        return desk.waiting(after).stream().map(WaitingJson::of).toList();
    }

    @POST
    @Path("{id}/replay")
    public ReceiptJson replay(@PathParam("id") long id) {
        return ReceiptJson.of(desk.replay(id));
    }

    @POST
    @Path("{id}/discard")
    public void discard(@PathParam("id") long id) {
        desk.discard(id);
    }

    /** One response in quarantine, without the customer's words. */
    public record WaitingJson(
            long id,
            String source,
            String externalId,
            String receivedAt,
            String field,
            String reason) {

        static WaitingJson of(Waiting waiting) {
            return new WaitingJson(
                    waiting.id(),
                    waiting.source(),
                    waiting.externalId(),
                    waiting.receivedAt().toString(),
                    waiting.field(),
                    waiting.reason());
        }
    }
}
