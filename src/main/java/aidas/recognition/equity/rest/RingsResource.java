package aidas.recognition.equity.rest;

import aidas.recognition.equity.EquityReading;
import aidas.recognition.equity.ring.RingDesk;
import aidas.recognition.equity.ring.RingReading;
import aidas.recognition.equity.ring.Swapped;
import aidas.shared.AskedMonths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Whether thanks go to and fro, for HR. */
@Path("v1/recognition/rings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RingsResource {

    @Inject RingReading reading;
    @Inject RingDesk desk;

    /** Why HR looks. */
    public record ReasonJson(String reason) {}

    /** A thank-you inside a ring. */
    public record SwappedJson(
            String day, String giver, String receiver, String words, String language) {

        static SwappedJson of(Swapped swapped) {
            return new SwappedJson(
                    swapped.day().toString(),
                    swapped.giver(),
                    swapped.receiver(),
                    swapped.words(),
                    swapped.language());
        }
    }

    /** Figures of a period, rings month by month, and those that go on. */
    @GET
    public RingsJson report(
            @QueryParam("months") String months,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        var asked = new AskedMonths(months, from, until, EquityReading.MOST_MONTHS);
        return RingsJson.of(reading.report(asked), desk.months(), desk.goingOn());
    }

    /** How many rings were found now. */
    public record FoundJson(int rings) {}

    /** Looks now at what else is looked at by itself when a month is over. */
    @POST
    @Path("months")
    public FoundJson lookNow() {
        return new FoundJson(reading.lookNow());
    }

    /** What the people of a ring that goes on thanked each other for; they read who looked. */
    @POST
    @Path("{id}/look")
    public List<SwappedJson> look(@PathParam("id") long id, @NotNull ReasonJson body) {
        return desk.look(id, body.reason()).stream().map(SwappedJson::of).toList();
    }
}
