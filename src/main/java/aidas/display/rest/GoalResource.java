package aidas.display.rest;

import aidas.access.StoreCode;
import aidas.display.PlanDesk;
import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a store wants to reach. */
@Path("v1/stores/{code}/goal")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class GoalResource {

    @Inject PlanDesk desk;

    @GET
    public GoalFactsJson goal(@PathParam("code") StoreCode store) {
        return desk.goal(store)
                .map(GoalFactsJson::of)
                .orElseThrow(() -> new NotFound("the store has no goal"));
    }

    @PUT
    public GoalFactsJson aimAt(@PathParam("code") StoreCode store, @NotNull GoalFactsJson body) {
        var goal = body.toGoal();
        desk.aimAt(store, goal);
        return GoalFactsJson.of(goal);
    }

    @DELETE
    public void aimAtNothing(@PathParam("code") StoreCode store) {
        desk.aimAtNothing(store);
    }
}
