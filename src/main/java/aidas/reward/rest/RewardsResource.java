package aidas.reward.rest;

import aidas.reward.FairnessReading;
import aidas.reward.RewardCode;
import aidas.reward.RewardDesk;
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

/** Rewards as HR keeps them. */
@Path("v1/rewards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RewardsResource {

    @Inject RewardDesk desk;
    @Inject FairnessReading fairness;

    @GET
    public List<RewardJson> all() {
        return desk.all().stream().map(RewardJson::of).toList();
    }

    @POST
    public Response add(@NotNull RewardJson body, @Context UriInfo uri) {
        var code = desk.add(body.code(), body.draft());
        return Response.created(uri.getAbsolutePathBuilder().path(code.value()).build()).build();
    }

    /** New terms and the stock. */
    @PUT
    @Path("{code}")
    public void change(@PathParam("code") String code, @NotNull RewardJson body) {
        desk.change(RewardCode.known(code), body.draft());
    }

    /** Retires it: nobody asks for it any more. */
    @DELETE
    @Path("{code}")
    public void retire(@PathParam("code") String code) {
        desk.retire(RewardCode.known(code));
    }

    @POST
    @Path("{code}/return")
    public void bringBack(@PathParam("code") String code) {
        desk.bringBack(RewardCode.known(code));
    }

    /** Who gets it: counts and shares, no names. */
    @GET
    @Path("{code}/fairness")
    public FairnessJson fairness(@PathParam("code") String code) {
        return FairnessJson.of(fairness.of(RewardCode.known(code)));
    }
}
