package aidas.pulse.rest;

import aidas.pulse.TalkDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The talk for whoever wrote a comment: without a login, by a secret that stands in the body,
 * because addresses are written down in many places.
 */
@Path("v1/pulse/talks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TalksResource {

    @Inject TalkDesk desk;

    @POST
    public TalkJson read(TalkJson.SecretJson body) {
        return TalkJson.of(desk.read(Body.base64("secret", Body.there(body).secret())));
    }

    @POST
    @Path("entries")
    public TalkJson answer(TalkJson.SecretJson body) {
        var secret = Body.base64("secret", Body.there(body).secret());
        desk.answer(secret, body.text());
        return TalkJson.of(desk.read(secret));
    }
}
