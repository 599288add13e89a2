package aidas.idea.rest;

import aidas.idea.IdeaDesk;
import aidas.idea.IdeaReading;
import aidas.idea.SentIdea;
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

/** The caller's own drafts: written, thrown away, sent. */
@Path("v1/me/idea-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class IdeaDraftsResource {

    @Inject IdeaDesk desk;
    @Inject IdeaReading reading;

    /**
     * How to send.
     *
     * @param named absent for true
     */
    public record SendingJson(Boolean named) {}

    /**
     * What became of it.
     *
     * @param due by when it is answered
     * @param claim told now and never again; absent for one with a name
     */
    public record SentJson(long id, String due, String claim) {

        static SentJson of(SentIdea sent) {
            var claim = sent.claim() == null ? null : sent.claim().grouped();
            return new SentJson(sent.id(), sent.due().toString(), claim);
        }
    }

    /** Newest first. */
    @GET
    public List<DraftJson> all() {
        return reading.drafts().stream().map(DraftJson::of).toList();
    }

    @POST
    public Response draft(@NotNull NewIdeaJson body, @Context UriInfo uri) {
        long id = desk.draft(body.keyOrOwn(), body.idea());
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    @GET
    @Path("{id}")
    public DraftJson one(@PathParam("id") long id) {
        return DraftJson.of(reading.draft(id));
    }

    @PUT
    @Path("{id}")
    public DraftJson rewrite(@PathParam("id") long id, @NotNull NewIdeaJson body) {
        desk.rewrite(id, body.idea());
        return one(id);
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") long id) {
        desk.discard(id);
    }

    @POST
    @Path("{id}/send")
    public SentJson send(@PathParam("id") long id, @NotNull SendingJson body) {
        return SentJson.of(desk.send(id, body.named() == null || body.named()));
    }
}
