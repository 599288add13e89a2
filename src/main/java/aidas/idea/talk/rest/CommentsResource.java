package aidas.idea.talk.rest;

import aidas.access.Language;
import aidas.idea.talk.CommentDesk;
import aidas.idea.talk.NewComment;
import aidas.idea.talk.Talk;
import aidas.idea.talk.TalkReading;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** What is said to one idea. */
@Path("v1/ideas/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CommentsResource {

    @Inject CommentDesk desk;
    @Inject TalkReading reading;

    /**
     * Something to say.
     *
     * @param language of the text; absent for English
     * @param key by which a repetition is known; absent for one of its own
     */
    public record NewCommentJson(String text, String language, String key) {

        NewComment comment() {
            return new NewComment(
                    text,
                    Language.ofCode(language == null ? "en" : language).orElse(null),
                    key == null ? UUID.randomUUID().toString() : key);
        }
    }

    /**
     * A slice of them.
     *
     * @param before absent if there are no earlier ones
     */
    public record TalkJson(List<CommentJson> comments, Long before) {

        static TalkJson of(Talk talk) {
            return new TalkJson(
                    talk.comments().stream().map(CommentJson::of).toList(), talk.before());
        }
    }

    /** The latest, earliest first. */
    @GET
    public TalkJson comments(@PathParam("id") long id, @QueryParam("before") Long before) {
        return TalkJson.of(reading.of(id, before));
    }

    @POST
    public Response say(
            @PathParam("id") long id, @NotNull NewCommentJson body, @Context UriInfo uri) {
        long comment = desk.say(id, body.comment());
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(comment)).build())
                .build();
    }

    /** The own one; HR anybody's. */
    @DELETE
    @Path("{comment}")
    public void withdraw(@PathParam("id") long id, @PathParam("comment") long comment) {
        desk.withdraw(id, comment);
    }
}
