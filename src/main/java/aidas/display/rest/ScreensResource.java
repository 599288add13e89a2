package aidas.display.rest;

import aidas.access.StoreCode;
import aidas.display.ScreenDesk;
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
import java.util.List;

/** A store's screens. */
@Path("v1/stores/{code}/screens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScreensResource {

    @Inject ScreenDesk desk;

    @GET
    public List<ScreenEntryJson> all(@PathParam("code") StoreCode store) {
        return desk.of(store).stream().map(ScreenEntryJson::of).toList();
    }

    @POST
    public Response register(
            @PathParam("code") StoreCode store,
            @NotNull NewScreenJson body,
            @Context UriInfo address) {
        var registered = desk.register(store, body.toNewScreen());
        var id = String.valueOf(registered.screen().id());
        return Response.created(address.getAbsolutePathBuilder().path(id).build())
                .entity(ScreenEntryJson.of(registered))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("code") StoreCode store, @PathParam("id") long id) {
        desk.revoke(store, id);
    }
}
