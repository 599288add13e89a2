package aidas.outreach.place.rest;

import aidas.access.StoreCode;
import aidas.outreach.place.PlaceDesk;
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

/** A store's posters and tablets. */
@Path("v1/stores/{code}/places")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PlacesResource {

    @Inject PlaceDesk desk;

    @GET
    public List<PlaceJson> all(@PathParam("code") StoreCode store) {
        return desk.of(store).stream().map(PlaceJson::of).toList();
    }

    @POST
    public Response make(
            @PathParam("code") StoreCode store,
            @NotNull NewPlaceJson body,
            @Context UriInfo address) {
        var made = desk.make(store, body.place());
        var id = String.valueOf(made.entry().id());
        return Response.created(address.getAbsolutePathBuilder().path(id).build())
                .entity(PlaceJson.of(made))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void end(@PathParam("code") StoreCode store, @PathParam("id") long id) {
        desk.end(store, id);
    }

    @GET
    @Path("{id}/code.svg")
    @Produces("image/svg+xml")
    public String drawing(
            @PathParam("code") StoreCode store,
            @PathParam("id") long id,
            @Context UriInfo address) {
        return desk.drawing(store, id, Origin.of(address));
    }

    @GET
    @Path("{id}/poster.pdf")
    @Produces("application/pdf")
    public byte[] paper(
            @PathParam("code") StoreCode store,
            @PathParam("id") long id,
            @Context UriInfo address) {
        return desk.paper(store, id, Origin.of(address));
    }
}
