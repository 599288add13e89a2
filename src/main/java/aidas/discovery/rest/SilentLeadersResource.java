package aidas.discovery.rest;

import aidas.discovery.Evidence;
import aidas.discovery.Hint;
import aidas.discovery.Sign;
import aidas.discovery.SilentLeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** People whose work shows elsewhere than in points. */
@Path("v1/silent-leaders")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SilentLeadersResource {

    @Inject SilentLeaders leaders;

    /** Somebody worth talking to. */
    public record HintJson(
            String number, String givenName, String familyName, String store, List<String> signs) {

        static HintJson of(Hint hint) {
            return new HintJson(
                    hint.number(),
                    hint.givenName(),
                    hint.familyName(),
                    hint.store(),
                    hint.signs().stream().map(Sign::code).toList());
        }
    }

    /** What it rests on. */
    public record EvidenceJson(
            HintJson person, List<String> ideas, List<String> teams, int customers) {

        static EvidenceJson of(Evidence evidence) {
            return new EvidenceJson(
                    HintJson.of(evidence.hint()),
                    evidence.ideas(),
                    evidence.teams(),
                    evidence.customers());
        }
    }

    /** By name. */
    @GET
    public List<HintJson> all() {
        return leaders.hints(Locale.ENGLISH).stream().map(HintJson::of).toList();
    }

    @GET
    @Path("{number}")
    public EvidenceJson one(@PathParam("number") String number) {
        return EvidenceJson.of(leaders.evidence(number, Locale.ENGLISH));
    }
}
