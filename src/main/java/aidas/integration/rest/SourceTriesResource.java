package aidas.integration.rest;

import aidas.integration.Reception;
import aidas.integration.TryDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;

/** What a payload would become; nothing of it stays. */
@Path("v1/sources/{code}/try")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SourceTriesResource {

    @Inject TryDesk desk;

    @POST
    public List<TriedJson> tried(@PathParam("code") String code, InputStream body) {
        return desk.tried(code, Body.bytes(body, Reception.LARGEST_BODY)).stream()
                .map(TriedJson::of)
                .toList();
    }
}
