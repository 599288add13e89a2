package aidas.recognition.credential.rest;

import aidas.recognition.credential.CredentialDesk;
import aidas.recognition.credential.CredentialId;
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
import java.util.Objects;

/** The caller's own credentials. */
@Path("v1/me/credentials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyCredentialsResource {

    @Inject CredentialDesk desk;

    /** Of each award the newest one. */
    @GET
    public List<CredentialJson> mine() {
        return desk.mine().stream()
                .map(CredentialDesk.Carried::credential)
                .filter(Objects::nonNull)
                .map(CredentialJson::of)
                .toList();
    }

    @POST
    public Response make(@NotNull CredentialJson body, @Context UriInfo uri) {
        var made = desk.make(body.asked());
        return Response.created(uri.getAbsolutePathBuilder().path(made.id().value()).build())
                .entity(CredentialJson.of(made))
                .build();
    }

    @GET
    @Path("{id}")
    public CredentialJson one(@PathParam("id") String id) {
        return CredentialJson.of(desk.one(CredentialId.known(id)));
    }

    /** Takes it back for ever. */
    @DELETE
    @Path("{id}")
    public void takeBack(@PathParam("id") String id) {
        desk.takeBack(CredentialId.known(id));
    }
}
