package aidas.recovery.rest;

import aidas.recovery.rule.DryRun;
import aidas.recovery.rule.RuleDesk;
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

/** Rules that open cases: drafted, tried, live, retired. */
@Path("v1/recovery/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RulesResource {

    @Inject RuleDesk desk;

    /** What a rule would have done on the last 90 days. */
    public record DryRunJson(
            int cases, int already, int closed, List<WeekJson> weeks, List<AtStoreJson> stores) {

        static DryRunJson of(DryRun run) {
            return new DryRunJson(
                    run.cases(),
                    run.already(),
                    run.closed(),
                    run.weeks().stream()
                            .map(week -> new WeekJson(week.monday().toString(), week.cases()))
                            .toList(),
                    run.stores().stream()
                            .map(it -> new AtStoreJson(it.code(), it.cases(), it.closed()))
                            .toList());
        }
    }

    /**
     * @param monday with which the week begins
     */
    public record WeekJson(String monday, int cases) {}

    public record AtStoreJson(String store, int cases, int closed) {}

    @GET
    public List<RuleJson> all() {
        return desk.all().stream().map(RuleJson::of).toList();
    }

    @POST
    public Response draft(@NotNull RuleJson body, @Context UriInfo uri) {
        var id = Long.toString(desk.draft(body.terms(), body.replaces()));
        return Response.created(uri.getAbsolutePathBuilder().path(id).build()).build();
    }

    @PUT
    @Path("{id}")
    public void change(@PathParam("id") long id, @NotNull RuleJson body) {
        desk.change(id, body.terms());
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") long id) {
        desk.discard(id);
    }

    @POST
    @Path("{id}/dry-run")
    public DryRunJson dryRun(@PathParam("id") long id) {
        return DryRunJson.of(desk.dryRun(id));
    }

    @POST
    @Path("{id}/going-live")
    public void goLive(@PathParam("id") long id) {
        desk.goLive(id);
    }

    @POST
    @Path("{id}/retirement")
    public void retire(@PathParam("id") long id) {
        desk.retire(id);
    }
}
