package aidas.feedback.ledger.rest;

import aidas.feedback.ledger.TrailReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Why is this answer mine? */
@Path("v1/me/feedback/{answer}/credits")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OwnCreditsResource {

    @Inject TrailReading reading;

    @GET
    public TrailJson trail(@PathParam("answer") long answer) {
        return TrailJson.of(reading.of(answer));
    }
}
