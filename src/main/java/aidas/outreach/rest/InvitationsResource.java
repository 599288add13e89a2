package aidas.outreach.rest;

import aidas.outreach.InvitationDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Invitations to answer: made, asked after, taken back. */
@Path("v1/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InvitationsResource {

    @Inject InvitationDesk desk;

    /** 201 with the link, told once; 200 without it for one that was made before. */
    @POST
    public Response invite(@NotNull NewInvitationJson body, @Context UriInfo address) {
        var invited = desk.invite(body.draft());
        var id = String.valueOf(invited.invitation().id());
        var answer =
                invited.path().isPresent()
                        ? Response.created(address.getAbsolutePathBuilder().path(id).build())
                        : Response.ok();
        return answer.entity(InvitationJson.of(invited)).build();
    }

    @GET
    @Path("{id}")
    public InvitationJson one(@PathParam("id") long id) {
        return InvitationJson.of(desk.one(id));
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        desk.revoke(id);
    }
}
