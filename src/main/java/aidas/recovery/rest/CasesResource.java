package aidas.recovery.rest;

import aidas.access.StoreCode;
import aidas.recovery.CaseReading;
import aidas.recovery.CaseSearch;
import aidas.recovery.OpeningDesk;
import aidas.shared.Characters;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The queue of cases, and cases opened by hand. */
@Path("v1/recovery/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CasesResource {

    private static final int LONGEST = 60;

    @Inject CaseReading reading;
    @Inject OpeningDesk desk;

    /** Some cases, and how many there are in all. */
    public record QueueJson(long total, List<CaseJson> cases) {}

    /**
     * @param state {@code open}, {@code all} or the code of one
     * @param owner {@code mine}, {@code nobody}, or empty for each
     */
    @GET
    public QueueJson queue(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("state") @DefaultValue("open") String state,
            @QueryParam("store") @DefaultValue("") String store,
            @QueryParam("cause") @DefaultValue("") String cause,
            @QueryParam("owner") @DefaultValue("") String owner,
            @QueryParam("late") boolean late,
            @QueryParam("first") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        check("q", words);
        check("store", store);
        check("cause", cause);
        check("state", state);
        check("owner", owner);
        var found =
                reading.queue(new CaseSearch(words, state, store, cause, owner, late, first, size));
        return new QueueJson(found.all(), found.cases().stream().map(CaseJson::listed).toList());
    }

    private static void check(String field, String text) {
        if (!text.isEmpty() && !Characters.areName(text, LONGEST)) {
            throw new Refused(field, "at most " + LONGEST + " characters");
        }
    }

    @POST
    public Response open(@NotNull NewCaseJson body, @Context UriInfo uri) {
        long id =
                body.unsolicited() != null
                        ? desk.ofUnasked(body.unsolicited(), body.cause(), body.customer())
                        : heard(body);
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    private long heard(NewCaseJson body) {
        if (!Characters.areName(body.store(), 20)) {
            throw new Refused("store", "the code of a store");
        }
        var store = new StoreCode(body.store());
        return desk.open(store, body.complaint(store));
    }
}
