package aidas.points.rest;

import aidas.feedback.Cursor;
import aidas.points.StatementReading;
import aidas.points.TakingPart;
import aidas.shared.AskedMonths;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The caller's own points, and whether there are any. */
@Path("v1/me/points")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyPointsResource {

    @Inject StatementReading reading;
    @Inject TakingPart part;

    /** Does the caller take part? */
    public record JoinedJson(Boolean joined) {}

    @GET
    public StatementJson mine(
            @QueryParam("month") String month,
            @QueryParam("before") String before,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return reading.mine(AskedMonths.month(month), Cursor.parse(before), size)
                .map(StatementJson::of)
                .orElse(StatementJson.NONE);
    }

    @GET
    @Path("consent")
    public JoinedJson joined() {
        return new JoinedJson(part.mine());
    }

    @PUT
    @Path("consent")
    public JoinedJson choose(@NotNull JoinedJson body) {
        if (body.joined() == null) {
            throw new Refused("joined", "true or false");
        }
        part.choose(body.joined());
        return joined();
    }
}
