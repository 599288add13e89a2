package aidas.feedback.rest;

import aidas.feedback.BulkIntake;
import aidas.feedback.CsvLines;
import aidas.feedback.IdempotencyKey;
import aidas.feedback.Intake;
import aidas.feedback.JsonDrafts;
import aidas.feedback.Lines;
import aidas.feedback.NdjsonLines;
import aidas.feedback.Receipt;
import aidas.feedback.ResponseKey;
import aidas.feedback.StoredResponses;
import aidas.feedback.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;

/** Takes feedback in from tills, survey tools and files. */
@Path("v1/responses")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ResponsesResource {

    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    @Inject Intake intake;
    @Inject BulkIntake bulkIntake;
    @Inject StoredResponses stored;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receive(
            InputStream body, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        String json = Body.text(body);
        var draft = JsonDrafts.read(json);
        var receipt =
                key == null
                        ? intake.receive(draft)
                        : intake.receive(draft, IdempotencyKey.of(key, json));
        return Response.status(ReceiptJson.status(receipt))
                .location(where(uri, receipt))
                .entity(ReceiptJson.of(receipt))
                .build();
    }

    private static URI where(UriInfo uri, Receipt receipt) {
        return uri.getAbsolutePathBuilder()
                .segment(receipt.key().source(), receipt.key().externalId())
                .build();
    }

    @POST
    @Path("bulk")
    @Consumes(NDJSON)
    public Response receiveNdjson(InputStream body) {
        return answer(take(new NdjsonLines(body)));
    }

    @POST
    @Path("bulk")
    @Consumes(CSV)
    public Response receiveCsv(InputStream body) {
        return answer(take(new CsvLines(body)));
    }

    private Tally take(Lines lines) {
        return bulkIntake.take(lines);
    }

    /** A stream that broke is the client's to repeat: what was taken will be duplicates then. */
    private static Response answer(Tally tally) {
        return Response.status(tally.brokenAfter() == null ? 200 : 400)
                .entity(TallyJson.of(tally))
                .build();
    }

    @GET
    @Path("{source}/{externalId}")
    public StoredJson stored(
            @PathParam("source") String source, @PathParam("externalId") String externalId) {
        return StoredJson.of(stored.stored(new ResponseKey(source, externalId)));
    }
}
