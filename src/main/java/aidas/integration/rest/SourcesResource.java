package aidas.integration.rest;

import aidas.integration.SourceDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** Where survey tools deliver. */
@Path("v1/sources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SourcesResource {

    @Inject SourceDesk desk;

    /** Another secret: the tool's own, or null to draw one. */
    public record SecretJson(String secret) {}

    @GET
    public List<SourceJson> all() {
        return desk.all().stream().map(SourceJson::of).toList();
    }

    @POST
    public Response register(SourceJson body, @Context UriInfo address) {
        var registered = desk.register(Body.there(body).toDraft());
        var path = address.getAbsolutePathBuilder().path(registered.source().code());
        return Response.created(path.build()).entity(SourceJson.of(registered)).build();
    }

    @GET
    @Path("{code}")
    public SourceJson one(@PathParam("code") String code) {
        return SourceJson.of(desk.one(code));
    }

    @PUT
    @Path("{code}")
    public SourceJson change(@PathParam("code") String code, SourceJson body) {
        return SourceJson.of(desk.change(code, Body.there(body).toDraft()));
    }

    @POST
    @Path("{code}/secret")
    public SourceJson renew(@PathParam("code") String code, SecretJson body) {
        return SourceJson.of(desk.renew(code, Body.there(body).secret()));
    }

    @DELETE
    @Path("{code}")
    public void retire(@PathParam("code") String code) {
        desk.retire(code);
    }
}
