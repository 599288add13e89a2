package aidas.challenge.rest;

import aidas.challenge.ChallengeCode;
import aidas.challenge.ChallengeDesk;
import aidas.challenge.GameDesk;
import aidas.challenge.GameReading;
import aidas.challenge.Verification;
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
import java.util.Locale;

/** Published challenges: read, join, leave, verify, call off. */
@Path("v1/challenges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ChallengesResource {

    @Inject GameReading reading;
    @Inject GameDesk games;
    @Inject ChallengeDesk desk;

    /** Why it is called off. */
    public record ReasonJson(String reason) {}

    /** Whether rules and result are those that were written. */
    public record VerificationJson(
            boolean holds,
            String published,
            String computed,
            boolean rules,
            boolean result,
            boolean logged) {

        static VerificationJson of(Verification checked) {
            return new VerificationJson(
                    checked.holds(),
                    checked.published(),
                    checked.computed(),
                    checked.rules(),
                    checked.result(),
                    checked.logged());
        }
    }

    @GET
    public List<GameJson> all() {
        return reading.all().stream().map(GameJson::of).toList();
    }

    @GET
    @Path("{code}")
    public GameJson one(@PathParam("code") String code) {
        return GameJson.of(reading.game(ChallengeCode.known(code), Locale.ENGLISH));
    }

    @GET
    @Path("{code}/verification")
    public VerificationJson verify(@PathParam("code") String code) {
        return VerificationJson.of(reading.verification(ChallengeCode.known(code)));
    }

    /** Joins. */
    @PUT
    @Path("{code}/part")
    public void join(@PathParam("code") String code) {
        games.join(ChallengeCode.known(code));
    }

    /** Leaves. */
    @DELETE
    @Path("{code}/part")
    public void leave(@PathParam("code") String code) {
        games.leave(ChallengeCode.known(code));
    }

    @POST
    @Path("{code}/calling-off")
    public void callOff(@PathParam("code") String code, @NotNull ReasonJson body) {
        desk.callOff(ChallengeCode.known(code), body.reason());
    }
}
