package aidas.leaderboard.season.rest;

import aidas.leaderboard.season.AppealDesk;
import aidas.leaderboard.season.SeasonCode;
import aidas.leaderboard.season.SeasonDesk;
import aidas.leaderboard.season.SeasonReading;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.Locale;

/** Seasons: announced, closed, appealed against, frozen, and verified by anybody who reads them. */
@Path("v1/seasons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SeasonsResource {

    @Inject SeasonReading reading;
    @Inject SeasonDesk desk;
    @Inject AppealDesk appeals;

    @GET
    public List<SeasonJson> all() {
        return reading.all().stream().map(SeasonJson::of).toList();
    }

    @POST
    public Response announce(AnnouncementJson body, @Context UriInfo uri) {
        var code = desk.announce(there(body).announcement());
        return Response.created(uri.getAbsolutePathBuilder().path(code.value()).build()).build();
    }

    @GET
    @Path("{code}")
    public SeasonJson one(@PathParam("code") String code) {
        return SeasonJson.of(reading.season(known(code), Locale.ENGLISH));
    }

    @GET
    @Path("{code}/verification")
    public VerificationJson verification(@PathParam("code") String code) {
        return VerificationJson.of(reading.verification(known(code)));
    }

    @POST
    @Path("{code}/withdrawal")
    public SeasonJson withdraw(@PathParam("code") String code, ReasonJson body) {
        desk.withdraw(known(code), there(body).reason());
        return one(code);
    }

    @POST
    @Path("{code}/closing")
    @Consumes(MediaType.WILDCARD)
    public SeasonJson close(@PathParam("code") String code) {
        desk.close(known(code));
        return one(code);
    }

    @POST
    @Path("{code}/freezing")
    @Consumes(MediaType.WILDCARD)
    public SeasonJson freeze(@PathParam("code") String code) {
        desk.freeze(known(code));
        return one(code);
    }

    @POST
    @Path("{code}/appeals")
    public Response appeal(
            @PathParam("code") String code, AppealJson.NewJson body, @Context UriInfo uri) {
        long id = appeals.appeal(known(code), there(body).unit(), body.reason());
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    @POST
    @Path("{code}/appeals/{id}/decision")
    public SeasonJson decide(
            @PathParam("code") String code, @PathParam("id") long id, AppealJson.DecideJson body) {
        if (there(body).upheld() == null) {
            throw new Refused("upheld", "true or false");
        }
        appeals.decide(known(code), id, body.upheld(), body.text());
        return one(code);
    }

    private static SeasonCode known(String code) {
        if (!SeasonCode.isCode(code)) {
            throw new NotFound("no season " + code);
        }
        return new SeasonCode(code);
    }

    private static <T> T there(T body) {
        if (body == null) {
            throw new Refused("", "a body in JSON");
        }
        return body;
    }

    /** Why a season is called off. */
    public record ReasonJson(String reason) {}
}
