package aidas.reward.rest;

import aidas.reward.CatalogueReading;
import aidas.reward.RequestDesk;
import aidas.reward.RewardCode;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What the caller asked for. */
@Path("v1/me/redemptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyRedemptionsResource {

    @Inject CatalogueReading reading;
    @Inject RequestDesk desk;

    /**
     * What is asked for.
     *
     * @param reward its code
     * @param key the client's own, which asks once
     */
    public record AskJson(String reward, String key) {}

    @GET
    public List<RedemptionJson> mine() {
        return reading.redemptions().stream().map(RedemptionJson::of).toList();
    }

    @GET
    @Path("{id}")
    public RedemptionJson one(@PathParam("id") long id) {
        return RedemptionJson.of(reading.redemption(id));
    }

    @POST
    public Response ask(@NotNull AskJson body, @Context UriInfo uri) {
        if (body.reward() == null) {
            throw new Refused("reward", "the code of a reward");
        }
        var it = RedemptionJson.of(desk.ask(RewardCode.known(body.reward()), body.key()));
        var place = uri.getAbsolutePathBuilder().path(Long.toString(it.id())).build();
        return Response.created(place).entity(it).build();
    }

    /** Before it is delivered. */
    @DELETE
    @Path("{id}")
    public void cancel(@PathParam("id") long id) {
        desk.cancel(id);
    }
}
