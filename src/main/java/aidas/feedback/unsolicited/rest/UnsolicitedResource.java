package aidas.feedback.unsolicited.rest;

import aidas.access.StoreCode;
import aidas.feedback.unsolicited.Kind;
import aidas.feedback.unsolicited.UnsolicitedIntake;
import aidas.feedback.unsolicited.UnsolicitedReading;
import aidas.feedback.unsolicited.VoiceSearch;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Reviews, calls and letters: beside the answers, never among them. */
@Path("v1/unsolicited")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class UnsolicitedResource {

    @Inject UnsolicitedIntake intake;
    @Inject UnsolicitedReading reading;

    /**
     * One page of entries.
     *
     * @param total how many there are in all
     * @param page counted from 0
     */
    public record PageJson(List<UnsolicitedJson> items, long total, int page, int size) {}

    /** What became of it: accepted or duplicate. */
    public record OutcomeJson(String outcome) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receive(JsonObject body) {
        boolean fresh = intake.receive(VoiceReader.read(body));
        return Response.status(fresh ? Response.Status.CREATED : Response.Status.OK)
                .entity(new OutcomeJson(fresh ? "accepted" : "duplicate"))
                .build();
    }

    @GET
    public PageJson search(
            @QueryParam("store") StoreCode store,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("search") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(100) int size) {
        var search = new VoiceSearch(store, kind(kind), words, false, page * size, size);
        var found = store == null ? reading.ofAll(search) : reading.ofStore(store, search);
        var items = found.rows().stream().map(UnsolicitedJson::of).toList();
        return new PageJson(items, found.total(), page, size);
    }

    private static Kind kind(String code) {
        return code.isEmpty()
                ? null
                : Kind.ofCode(code)
                        .orElseThrow(() -> new Refused("kind", "expected one of " + Kind.codes()));
    }
}
