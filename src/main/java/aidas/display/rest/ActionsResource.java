package aidas.display.rest;

import aidas.access.StoreCode;
import aidas.display.PlanDesk;
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

/** What a store does about its customers' feedback. */
@Path("v1/stores/{code}/actions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ActionsResource {

    @Inject PlanDesk desk;

    @GET
    public List<ActionFactsJson> all(@PathParam("code") StoreCode store) {
        return desk.actions(store).stream().map(ActionFactsJson::of).toList();
    }

    @POST
    public Response add(
            @PathParam("code") StoreCode store,
            @NotNull ActionFactsJson body,
            @Context UriInfo address) {
        var added = ActionFactsJson.of(desk.add(store, body.toFacts()));
        var path = address.getAbsolutePathBuilder().path(String.valueOf(added.id()));
        return Response.created(path.build()).entity(added).build();
    }

    @PUT
    @Path("{id}")
    public ActionFactsJson change(
            @PathParam("code") StoreCode store,
            @PathParam("id") long id,
            @NotNull ActionFactsJson body) {
        return ActionFactsJson.of(desk.change(store, id, body.toFacts(), body.done()));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("code") StoreCode store, @PathParam("id") long id) {
        desk.remove(store, id);
    }
}
