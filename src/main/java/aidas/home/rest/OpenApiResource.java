package aidas.home.rest;

import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;

/** Serves the API's description, {@code docs/api/openapi.yaml}, to everybody. */
@Path("v1/openapi")
@ApplicationScoped
public class OpenApiResource {

    @GET
    @Produces("application/yaml")
    public byte[] document() throws IOException {
        try (InputStream document = OpenApiResource.class.getResourceAsStream("/openapi.yaml")) {
            if (document == null) {
                throw new NotFound("the description was not packed");
            }
            return document.readAllBytes();
        }
    }
}
