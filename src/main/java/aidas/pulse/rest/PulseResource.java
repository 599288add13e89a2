package aidas.pulse.rest;

import aidas.pulse.ActionDesk;
import aidas.pulse.CommentDesk;
import aidas.pulse.TokenDesk;
import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What the caller is asked, what was done, and replies to what was written. */
@Path("v1/pulse")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PulseResource {

    @Inject TokenDesk tokens;
    @Inject ActionDesk actions;
    @Inject CommentDesk comments;

    @GET
    @Path("mine")
    public List<AskedJson> mine() {
        return tokens.mine().stream().map(AskedJson::of).toList();
    }

    @GET
    @Path("actions")
    public List<ActionJson> actions() {
        return actions.all().stream().map(ActionJson::of).toList();
    }

    @GET
    @Path("debts")
    public List<WaveJson> debts() {
        return actions.debts().stream().map(WaveJson::of).toList();
    }

    @POST
    @Path("comments/{id}/replies")
    public void reply(@PathParam("id") String id, TalkJson.ReplyJson body) {
        comments.reply(uuid(id), Body.there(body).text());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("there is no comment " + id);
        }
    }
}
