package aidas.recovery.words.rest;

import aidas.recovery.words.NewWord;
import aidas.recovery.words.Piece;
import aidas.recovery.words.Preview;
import aidas.recovery.words.WordDesk;
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

/** The lists of words that raise alerts. */
@Path("v1/recovery/words")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WordsResource {

    @Inject WordDesk desk;

    /** What a word would have found in the last days. */
    public record PreviewJson(int days, long texts, long found, List<List<Piece>> examples) {

        static PreviewJson of(Preview preview) {
            return new PreviewJson(
                    Preview.DAYS, preview.texts(), preview.found(), preview.examples());
        }
    }

    @GET
    public List<WordJson> all() {
        return desk.all().stream().map(WordJson::of).toList();
    }

    @POST
    public Response add(@NotNull NewWord body, @Context UriInfo uri) {
        var id = Long.toString(desk.add(body));
        return Response.created(uri.getAbsolutePathBuilder().path(id).build()).build();
    }

    /** Nothing is kept. */
    @POST
    @Path("preview")
    public PreviewJson preview(@NotNull NewWord body) {
        return PreviewJson.of(desk.preview(body));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        desk.remove(id);
    }
}
