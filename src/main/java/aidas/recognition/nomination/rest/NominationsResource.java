package aidas.recognition.nomination.rest;

import aidas.recognition.nomination.ApprovalDesk;
import aidas.recognition.nomination.CallCode;
import aidas.recognition.nomination.NominationDesk;
import aidas.recognition.nomination.NominationReading;
import aidas.recognition.nomination.Ruling;
import aidas.recognition.nomination.Verdict;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Nominations: written, sent, read and decided. */
@Path("v1/nominations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NominationsResource {

    @Inject NominationDesk desk;
    @Inject NominationReading reading;
    @Inject ApprovalDesk approvals;

    /**
     * A decision.
     *
     * @param step 1 or 2, as the client saw it
     * @param verdict {@code approve}, {@code decline}, or at the second step {@code thank}
     */
    public record DecisionJson(Integer step, String verdict, String because, Integer points) {

        Ruling ruling() {
            return new Ruling(
                    step == null ? 0 : step, Verdict.ofCode(verdict).orElse(null), because, points);
        }
    }

    /** What waits in the caller's scope, oldest first. */
    @GET
    @Path("waiting")
    public List<NominationJson> waiting() {
        return approvals.waiting().stream().map(NominationJson::of).toList();
    }

    /** Writes a draft. */
    @POST
    public Response draft(@NotNull NewNominationJson body, @Context UriInfo uri) {
        if (!CallCode.isCode(body.call())) {
            throw new Refused("call", "the code of a call that is open");
        }
        long id = desk.draft(new CallCode(body.call()), body.keyOrOwn(), body.nomination());
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    @GET
    @Path("{id}")
    public NominationJson one(@PathParam("id") long id) {
        return NominationJson.of(reading.one(id));
    }

    @PUT
    @Path("{id}")
    public NominationJson rewrite(@PathParam("id") long id, @NotNull NewNominationJson body) {
        desk.rewrite(id, body.nomination());
        return one(id);
    }

    /** Throws a draft away, or takes it back. */
    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") long id) {
        desk.withdraw(id);
    }

    @POST
    @Path("{id}/send")
    public void send(@PathParam("id") long id) {
        desk.send(id);
    }

    @POST
    @Path("{id}/decision")
    public void decide(@PathParam("id") long id, @NotNull DecisionJson body) {
        approvals.decide(id, body.ruling());
    }
}
