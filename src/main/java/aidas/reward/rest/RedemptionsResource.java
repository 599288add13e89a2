package aidas.reward.rest;

import aidas.reward.ApprovalDesk;
import aidas.reward.QueueReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What waits for leads and HR. */
@Path("v1/redemptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RedemptionsResource {

    @Inject QueueReading queue;
    @Inject ApprovalDesk desk;

    /** Why; the person reads it. */
    public record ReasonJson(String reason) {}

    @GET
    public List<WaitingJson> waiting() {
        return queue.waiting().stream().map(WaitingJson::of).toList();
    }

    @POST
    @Path("{id}/approval")
    public void approve(@PathParam("id") long id) {
        desk.approve(id);
    }

    @POST
    @Path("{id}/refusal")
    public void decline(@PathParam("id") long id, @NotNull ReasonJson body) {
        desk.decline(id, body.reason());
    }

    @POST
    @Path("{id}/delivery")
    public void deliver(@PathParam("id") long id) {
        desk.deliver(id);
    }

    @POST
    @Path("{id}/cancellation")
    public void cancel(@PathParam("id") long id, @NotNull ReasonJson body) {
        desk.cancel(id, body.reason());
    }
}
