package aidas.recognition.value.rest;

import aidas.recognition.value.ValueCode;
import aidas.recognition.value.ValueDesk;
import aidas.recognition.value.ValueReading;
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

/** What the company stands for. */
@Path("v1/values")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ValuesResource {

    @Inject ValueReading reading;
    @Inject ValueDesk desk;

    @GET
    public List<ValueJson> all() {
        return reading.inUse().stream().map(ValueJson::of).toList();
    }

    @POST
    public Response add(@NotNull ValueJson body, @Context UriInfo uri) {
        var code = desk.add(body.code(), body.words());
        return Response.created(uri.getAbsolutePathBuilder().path(code.value()).build()).build();
    }

    /** Words it anew. */
    @PUT
    @Path("{code}")
    public void reword(@PathParam("code") String code, @NotNull ValueJson body) {
        desk.reword(ValueCode.known(code), body.words());
    }

    /** Retires it: it stays where it was named. */
    @DELETE
    @Path("{code}")
    public void retire(@PathParam("code") String code) {
        desk.retire(ValueCode.known(code));
    }
}
