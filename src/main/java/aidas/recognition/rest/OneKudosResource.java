package aidas.recognition.rest;

import aidas.recognition.ConsentDesk;
import aidas.recognition.ReportDesk;
import aidas.recognition.TalkDesk;
import aidas.recognition.ThankDesk;
import aidas.recognition.WallReading;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** One of the thanks, and what readers say to it. */
@Path("v1/kudos/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OneKudosResource {

    @Inject WallReading wall;
    @Inject ThankDesk desk;
    @Inject ConsentDesk consents;
    @Inject ReportDesk reports;
    @Inject TalkDesk talks;

    /** Whether this one may stand on the wall. */
    public record ShownJson(Boolean shown) {}

    /** Why it should not stand there. */
    public record ReasonJson(String reason) {}

    /** A reply to make. */
    public record WordsJson(String words, String language) {}

    @GET
    public KudosJson one(@PathParam("id") long id) {
        return KudosJson.of(wall.one(id));
    }

    @PUT
    public KudosJson edit(@PathParam("id") long id, NewKudosJson body) {
        var changed = Given.body(body);
        desk.edit(
                id, Given.value(changed.value()), changed.message(), Given.reach(changed.reach()));
        return one(id);
    }

    /** Takes it back. */
    @DELETE
    public void withdraw(@PathParam("id") long id) {
        desk.withdraw(id);
    }

    /** The receiver's word on this one. */
    @PUT
    @Path("wall")
    public void show(@PathParam("id") long id, ShownJson body) {
        if (Given.body(body).shown() == null) {
            throw new Refused("shown", "true or false");
        }
        consents.show(id, body.shown());
    }

    @POST
    @Path("reports")
    public void report(@PathParam("id") long id, ReasonJson body) {
        reports.report(id, Given.body(body).reason());
    }

    @PUT
    @Path("reactions/{kind}")
    public void react(@PathParam("id") long id, @PathParam("kind") String kind) {
        talks.react(id, Given.reaction(kind));
    }

    @DELETE
    @Path("reactions/{kind}")
    public void unreact(@PathParam("id") long id, @PathParam("kind") String kind) {
        talks.unreact(id, Given.reaction(kind));
    }

    @POST
    @Path("replies")
    public Response reply(@PathParam("id") long id, WordsJson body, @Context UriInfo uri) {
        var said = Given.body(body);
        var language = said.language() == null ? "en" : said.language();
        long reply = talks.reply(id, said.words(), Given.language(language));
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(reply)).build())
                .build();
    }

    /** The own one; HR anybody's. */
    @DELETE
    @Path("replies/{reply}")
    public void withdrawReply(@PathParam("id") long id, @PathParam("reply") long reply) {
        talks.withdraw(id, reply);
    }
}
