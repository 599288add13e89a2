package aidas.feedback.ledger.rest;

import aidas.feedback.ResponseKey;
import aidas.feedback.ledger.TrailReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whose an answer is, and why. */
@Path("v1/responses/{source}/{externalId}/credits")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CreditsResource {

    @Inject TrailReading reading;

    @GET
    public TrailJson trail(
            @PathParam("source") String source, @PathParam("externalId") String externalId) {
        return TrailJson.of(reading.of(new ResponseKey(source, externalId)));
    }
}
