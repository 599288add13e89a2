package aidas.recognition.badge.rest;

import aidas.recognition.badge.BadgeCode;
import aidas.recognition.badge.BadgeDesk;
import aidas.recognition.badge.BadgeReading;
import aidas.recognition.badge.RuleDraft;
import aidas.recognition.badge.RuleTrial;
import aidas.recognition.badge.Simulation;
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

/** What can be earned, and the rules by which it is. */
@Path("v1/badges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BadgesResource {

    @Inject BadgeReading reading;
    @Inject BadgeDesk desk;
    @Inject RuleTrial trial;

    /** What a rule would have awarded. */
    public record SimulationJson(
            String from,
            String until,
            int awards,
            int people,
            int of,
            int most,
            int stores,
            int ofStores) {

        static SimulationJson of(Simulation tried) {
            return new SimulationJson(
                    tried.from().toString(),
                    tried.until().toString(),
                    tried.awards(),
                    tried.people(),
                    tried.of(),
                    tried.most(),
                    tried.stores(),
                    tried.ofStores());
        }
    }

    /** How many badges were awarded now. */
    public record AwardedJson(int awarded) {}

    @GET
    public List<BadgeJson> all() {
        return reading.inUse().stream().map(BadgeJson::of).toList();
    }

    @POST
    public Response add(@NotNull BadgeJson body, @Context UriInfo uri) {
        var code = desk.add(body.code(), body.draft(), body.first());
        return Response.created(uri.getAbsolutePathBuilder().path(code.value()).build()).build();
    }

    /** New words and a new rule, from a day on. */
    @PUT
    @Path("{code}")
    public void change(@PathParam("code") String code, @NotNull BadgeJson body) {
        desk.change(BadgeCode.known(code), body.draft(), body.first());
    }

    /** Retires it: awards stay. */
    @DELETE
    @Path("{code}")
    public void retire(@PathParam("code") String code) {
        desk.retire(BadgeCode.known(code));
    }

    /** Tries a rule on the last quarter; nothing is kept. */
    @POST
    @Path("simulation")
    public SimulationJson simulate(@NotNull RuleDraft body) {
        return SimulationJson.of(trial.simulate(body));
    }

    /** Awards now what else is awarded each night. */
    @POST
    @Path("awards")
    public AwardedJson award() {
        return new AwardedJson(desk.award());
    }
}
