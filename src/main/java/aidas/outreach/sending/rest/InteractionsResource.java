package aidas.outreach.sending.rest;

import aidas.outreach.sending.Judged;
import aidas.outreach.sending.SendingDesk;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** What happened with customers, of whom some are asked. */
@Path("v1/interactions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InteractionsResource {

    @Inject SendingDesk desk;

    /**
     * What was settled.
     *
     * @param verdict {@code invited}, or why the customer was not asked
     * @param again when a throttled one could have been; null for any other
     */
    public record VerdictJson(String verdict, Instant again) {

        static VerdictJson of(Judged judged) {
            return new VerdictJson(judged.verdict().code(), judged.again());
        }
    }

    @POST
    public Response tell(InteractionJson body) {
        if (body == null) {
            throw new Refused("", "a body in JSON");
        }
        var judged = desk.tell(body.draft());
        return Response.ok(VerdictJson.of(judged)).build();
    }
}
