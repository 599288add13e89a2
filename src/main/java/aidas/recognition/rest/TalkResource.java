package aidas.recognition.rest;

import aidas.recognition.TalkDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What readers say to a thank-you. */
@Path("v1/kudos/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TalkResource {

    @Inject TalkDesk desk;

    /** A reply to make. */
    public record WordsJson(String words, String language) {}

    @PUT
    @Path("reactions/{kind}")
    public void react(@PathParam("id") long id, @PathParam("kind") String kind) {
        desk.react(id, Given.reaction(kind));
    }

    @DELETE
    @Path("reactions/{kind}")
    public void unreact(@PathParam("id") long id, @PathParam("kind") String kind) {
        desk.unreact(id, Given.reaction(kind));
    }

    @POST
    @Path("replies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(@PathParam("id") long id, WordsJson body, @Context UriInfo uri) {
        var said = Given.body(body);
        var language = said.language() == null ? "en" : said.language();
        long reply = desk.reply(id, said.words(), Given.language(language));
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(reply)).build())
                .build();
    }

    @DELETE
    @Path("replies/{reply}")
    public void withdraw(@PathParam("id") long id, @PathParam("reply") long reply) {
        desk.withdraw(id, reply);
    }
}
