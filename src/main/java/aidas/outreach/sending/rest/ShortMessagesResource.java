package aidas.outreach.sending.rest;

import aidas.outreach.sending.MessageBatch;
import aidas.outreach.sending.MessageFile;
import aidas.outreach.sending.ShortMessage;
import aidas.outreach.sending.ShortMessageDesk;
import aidas.shared.web.CsvDownload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Short messages on their way to a gateway. */
@Path("v1/sending/short-messages")
@ApplicationScoped
public class ShortMessagesResource {

    /** The batch of a file, by its id. */
    static final String BATCH = "X-Aidas-Batch";

    @Inject ShortMessageDesk desk;
    @Inject Clock clock;

    /** See {@link MessageBatch}. */
    public record BatchJson(long id, Instant madeAt, int messages, Instant until, boolean open) {

        static BatchJson of(MessageBatch batch, Instant now) {
            return new BatchJson(
                    batch.id(), batch.madeAt(), batch.messages(), batch.until(), batch.isOpen(now));
        }
    }

    /** The next batch; a file without rows, and without a batch, if none waits. */
    @POST
    @Produces("text/csv")
    public Response next(@Context UriInfo address) {
        return desk.take()
                .map(file -> answer(file, address))
                .orElseGet(() -> Response.ok(csv(List.of())).build());
    }

    @GET
    @Path("batches")
    @Produces(MediaType.APPLICATION_JSON)
    public List<BatchJson> unconfirmed() {
        var now = clock.instant();
        return desk.unconfirmed().stream().map(batch -> BatchJson.of(batch, now)).toList();
    }

    @GET
    @Path("batches/{id}")
    @Produces("text/csv")
    public Response again(@PathParam("id") long id, @Context UriInfo address) {
        return answer(desk.again(id), address);
    }

    @POST
    @Path("batches/{id}/confirmation")
    public void confirm(@PathParam("id") long id) {
        desk.confirm(id);
    }

    private static Response answer(MessageFile file, UriInfo address) {
        var id = file.batch().id();
        var itself =
                address.getBaseUriBuilder()
                        .path(ShortMessagesResource.class)
                        .path("batches")
                        .path(String.valueOf(id))
                        .build();
        return Response.ok(csv(file.messages())).header(BATCH, id).contentLocation(itself).build();
    }

    private static StreamingOutput csv(List<ShortMessage> messages) {
        return out ->
                CsvDownload.writePlain(
                        out,
                        Stream.concat(
                                Stream.<String[]>of(new String[] {"number", "text", "key"}),
                                messages.stream().map(ShortMessagesResource::row)));
    }

    private static String[] row(ShortMessage message) {
        return new String[] {message.number(), message.words(), message.key()};
    }
}
