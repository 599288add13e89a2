package aidas.idea.trial.rest;

import aidas.access.Language;
import aidas.idea.trial.EffectWords;
import aidas.idea.trial.Feasibility;
import aidas.idea.trial.TrialDesk;
import aidas.idea.trial.TrialProof;
import aidas.idea.trial.TrialReading;
import aidas.idea.trial.paper.TrialPapers;
import aidas.shared.web.Disposition;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/** Trials of ideas: planned, frozen, called off, and what became of them. */
@Path("v1/idea-trials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TrialsResource {

    @Inject TrialDesk desk;
    @Inject TrialReading reading;
    @Inject TrialProof proof;
    @Inject TrialPapers papers;
    @Inject EffectWords words;

    /** Why it is called off. */
    public record ReasonJson(String because) {}

    /** Whether plan and lots are what they were. */
    public record VerificationJson(
            boolean holds, String published, String computed, Boolean lots) {}

    /**
     * @param idea absent for trials of all ideas
     */
    @GET
    public List<TrialJson> all(@QueryParam("idea") Long idea) {
        var trials = idea == null ? reading.all() : reading.ofIdea(idea);
        return trials.stream().map(TrialJson::of).toList();
    }

    @POST
    public Response plan(@NotNull PlanJson body, @Context UriInfo uri) {
        var id = Long.toString(desk.plan(body.idea(), body.draft()));
        return Response.created(uri.getAbsolutePathBuilder().path(id).build()).build();
    }

    /** What a plan can find; nothing is kept. */
    @POST
    @Path("feasibility")
    public Feasibility feasibility(@NotNull PlanJson body) {
        return desk.feasibility(body.draft());
    }

    @GET
    @Path("{id}")
    public TrialJson one(@PathParam("id") long id) {
        return TrialJson.of(reading.one(id));
    }

    @PUT
    @Path("{id}")
    public void change(@PathParam("id") long id, @NotNull PlanJson body) {
        desk.change(id, body.draft());
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") long id) {
        desk.discard(id);
    }

    @POST
    @Path("{id}/freezing")
    public void freeze(@PathParam("id") long id) {
        desk.freeze(id);
    }

    @POST
    @Path("{id}/calling-off")
    public void callOff(@PathParam("id") long id, @NotNull ReasonJson body) {
        desk.callOff(id, body.because());
    }

    @GET
    @Path("{id}/effect")
    public EffectJson effect(@PathParam("id") long id) {
        var plan = reading.one(id).plan();
        var effect = reading.effect(id);
        return EffectJson.of(effect, words.of(plan, effect, Locale.ENGLISH));
    }

    /** The report on paper, in the language that is asked for. */
    @GET
    @Path("{id}/effect.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("id") long id, @Context HttpHeaders asked) {
        return Response.ok(papers.of(id, language(asked)))
                .header("Content-Disposition", Disposition.attachment("trial-" + id + ".pdf"))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** By Accept-Language, else English. */
    private static Locale language(HttpHeaders asked) {
        return asked.getAcceptableLanguages().stream()
                .flatMap(each -> Language.ofCode(each.getLanguage()).stream())
                .findFirst()
                .orElse(Language.EN)
                .locale();
    }

    @GET
    @Path("{id}/stores")
    public List<SetJson> stores(@PathParam("id") long id) {
        return reading.stores(id, Locale.ENGLISH).stream().map(SetJson::of).toList();
    }

    @GET
    @Path("{id}/verification")
    public VerificationJson verify(@PathParam("id") long id) {
        var found = proof.verify(id);
        return new VerificationJson(
                found.holds(), found.published(), found.computed(), found.lots());
    }
}
