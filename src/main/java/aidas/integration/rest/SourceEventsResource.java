package aidas.integration.rest;

import aidas.integration.EventReading;
import aidas.integration.EventView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** What a source's tool sent. */
@Path("v1/sources/{code}/events")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SourceEventsResource {

    @Inject EventReading reading;

    /**
     * An event.
     *
     * @param answer the tool's id of the answer it is about
     * @param kept can its payload be read still?
     */
    public record EventJson(
            long id,
            Instant receivedAt,
            String answer,
            String state,
            String field,
            String reason,
            int repeats,
            boolean kept) {

        static EventJson of(EventView event) {
            var verdict = event.verdict();
            return new EventJson(
                    event.id(),
                    event.receivedAt(),
                    Given.orNull(event.answer()),
                    verdict.state().code(),
                    Given.orNull(verdict.field()),
                    Given.orNull(verdict.reason()),
                    event.repeats(),
                    event.kept());
        }
    }

    @GET
    public List<EventJson> latest(
            @PathParam("code") String code,
            @QueryParam("before") @DefaultValue("" + Long.MAX_VALUE) long before) {
        return reading.latest(code, before).stream().map(EventJson::of).toList();
    }

    /** As it came. */
    @GET
    @Path("{id}/payload")
    @Produces(MediaType.TEXT_PLAIN)
    public String payload(@PathParam("code") String code, @PathParam("id") long id) {
        return reading.open(code, id);
    }

    @POST
    @Path("{id}/replay")
    public ArrivalJson replay(@PathParam("code") String code, @PathParam("id") long id) {
        return ArrivalJson.of(reading.replay(code, id));
    }
}
