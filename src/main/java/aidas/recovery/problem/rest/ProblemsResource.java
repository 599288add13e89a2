package aidas.recovery.problem.rest;

import aidas.recovery.problem.CaseLink;
import aidas.recovery.problem.EffectReading;
import aidas.recovery.problem.EffectWords;
import aidas.recovery.problem.ProblemDesk;
import aidas.recovery.problem.ProblemDraft;
import aidas.recovery.problem.ProblemReading;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.Locale;

/** Problems: opened, acted upon, closed, and what became of their causes. */
@Path("v1/recovery/problems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProblemsResource {

    @Inject ProblemDesk desk;
    @Inject ProblemReading reading;
    @Inject EffectReading effects;
    @Inject EffectWords words;

    /** Why it is closed. */
    public record ClosingJson(String because) {}

    /** Who answers for it from now on. */
    public record OwnerJson(String owner) {}

    /** What was done, and on which day; today if absent. */
    public record DoneJson(String on, String note) {}

    /** A case that it was opened on. */
    public record EvidenceJson(long id, String reference, String opened, boolean open) {

        static EvidenceJson of(CaseLink link) {
            return new EvidenceJson(
                    link.id(), link.reference(), link.opened().toString(), link.open());
        }
    }

    @GET
    public List<ProblemJson> all() {
        return reading.all().stream().map(ProblemJson::of).toList();
    }

    @POST
    public Response open(@NotNull ProblemDraft body, @Context UriInfo uri) {
        return created(desk.open(body), uri);
    }

    @GET
    @Path("{id}")
    public ProblemJson one(@PathParam("id") long id) {
        return ProblemJson.of(reading.one(id));
    }

    @GET
    @Path("{id}/cases")
    public List<EvidenceJson> cases(@PathParam("id") long id) {
        return reading.evidence(id).stream().map(EvidenceJson::of).toList();
    }

    @PUT
    @Path("{id}/owner")
    public void handOver(@PathParam("id") long id, @NotNull OwnerJson body) {
        desk.handOver(id, body.owner());
    }

    @POST
    @Path("{id}/closing")
    public void close(@PathParam("id") long id, @NotNull ClosingJson body) {
        desk.close(id, body.because());
    }

    @POST
    @Path("{id}/actions")
    public Response act(
            @PathParam("id") long id, @NotNull ActionDraftJson body, @Context UriInfo uri) {
        return created(desk.act(id, body.draft()), uri);
    }

    @POST
    @Path("{id}/actions/{action}/completion")
    public void done(
            @PathParam("id") long id, @PathParam("action") long action, @NotNull DoneJson body) {
        var on = ActionDraftJson.day(body.on());
        if (body.on() != null && on == null) {
            throw new Refused("on", "a day such as 2026-03-14");
        }
        desk.done(id, action, on, body.note());
    }

    @GET
    @Path("{id}/actions/{action}/effect")
    public CauseEffectJson effect(@PathParam("id") long id, @PathParam("action") long action) {
        var effect = effects.of(id, action);
        return CauseEffectJson.of(effect, words.of(effect, Locale.ENGLISH));
    }

    private static Response created(long id, UriInfo uri) {
        var path = uri.getAbsolutePathBuilder().path(Long.toString(id)).build();
        return Response.created(path).build();
    }
}
