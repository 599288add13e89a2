package aidas.challenge.rest;

import aidas.challenge.ChallengeCode;
import aidas.challenge.ChallengeDesk;
import aidas.challenge.ChallengeTrial;
import aidas.challenge.Trial;
import aidas.challenge.rest.FigureJson.SumsJson;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Challenges as HR and leads write them. */
@Path("v1/challenge-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DraftsResource {

    @Inject ChallengeDesk desk;
    @Inject ChallengeTrial trial;

    /**
     * What was measured in earlier windows, had everybody joined.
     *
     * @param people who work in the area today
     * @param past the latest one first; empty for fewer than five people
     */
    public record TrialJson(int people, List<PastJson> past) {

        static TrialJson of(Trial tried) {
            return new TrialJson(tried.people(), tried.past().stream().map(PastJson::of).toList());
        }
    }

    /**
     * One window.
     *
     * @param units how many could be judged
     * @param met how many of these would have met the goal
     */
    public record PastJson(String from, String until, SumsJson sums, int units, int met) {

        static PastJson of(Trial.Past past) {
            return new PastJson(
                    past.days().from().toString(),
                    past.days().until().toString(),
                    SumsJson.of(past.sums()),
                    past.units(),
                    past.met());
        }
    }

    /** What the caller may write and call off, published ones too. */
    @GET
    public List<ChallengeJson> all() {
        return desk.all().stream().map(ChallengeJson::of).toList();
    }

    @PUT
    @Path("{code}")
    public void draft(@PathParam("code") String code, @NotNull DraftJson body) {
        desk.draft(code, body.draft());
    }

    @DELETE
    @Path("{code}")
    public void discard(@PathParam("code") String code) {
        desk.discard(ChallengeCode.known(code));
    }

    @POST
    @Path("{code}/publication")
    public void publish(@PathParam("code") String code) {
        desk.publish(ChallengeCode.known(code));
    }

    /** Tries a goal on the past; nothing is kept. */
    @POST
    @Path("simulation")
    public TrialJson simulate(@NotNull DraftJson body) {
        return TrialJson.of(trial.simulate(body.draft()));
    }
}
