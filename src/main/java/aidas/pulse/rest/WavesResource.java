package aidas.pulse.rest;

import aidas.pulse.ActionDesk;
import aidas.pulse.CommentDesk;
import aidas.pulse.NewAction;
import aidas.pulse.TokenDesk;
import aidas.pulse.WaveDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** The waves of a programme: opened, closed, and what is kept of each besides figures. */
@Path("v1/pulse/programmes/{code}/waves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WavesResource {

    @Inject WaveDesk desk;
    @Inject TokenDesk tokens;
    @Inject CommentDesk comments;
    @Inject ActionDesk actions;

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response open(@PathParam("code") String code, @Context UriInfo uri) {
        int number = desk.open(Body.programme(code));
        var path = uri.getAbsolutePathBuilder().path(Integer.toString(number));
        return Response.created(path.build()).build();
    }

    @POST
    @Path("{number}/closing")
    @Consumes(MediaType.WILDCARD)
    public void close(@PathParam("code") String code, @PathParam("number") int number) {
        desk.close(Body.programme(code), number);
    }

    @POST
    @Path("{number}/token")
    public TokenJson token(
            @PathParam("code") String code,
            @PathParam("number") int number,
            TokenJson.AskJson body) {
        var blinded = Body.base64("blinded", Body.there(body).blinded());
        return new TokenJson(Body.base64(tokens.issue(Body.programme(code), number, blinded)));
    }

    @GET
    @Path("{number}/comments")
    public List<TalkJson> comments(
            @PathParam("code") String code, @PathParam("number") int number) {
        return comments.of(Body.programme(code), number).stream().map(TalkJson::of).toList();
    }

    @POST
    @Path("{number}/actions")
    public Response act(
            @PathParam("code") String code,
            @PathParam("number") int number,
            ActionJson.NewJson body) {
        var told =
                new NewAction(
                        UnitJson.unit("unit", Body.there(body).unit()),
                        body.said(),
                        body.did(),
                        PlanJson.day("day", body.day()));
        actions.record(Body.programme(code), number, told);
        return Response.noContent().build();
    }
}
