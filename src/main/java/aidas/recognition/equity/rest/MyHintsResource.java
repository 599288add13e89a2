package aidas.recognition.equity.rest;

import aidas.recognition.equity.ring.Nudge;
import aidas.recognition.equity.ring.NudgeDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Hints that only the caller reads. */
@Path("v1/me/hints")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyHintsResource {

    @Inject NudgeDesk desk;

    /** The caller and one or two others mostly thanked each other in that month. */
    public record HintJson(long id, String month, List<String> others) {

        static HintJson of(Nudge nudge) {
            return new HintJson(nudge.id(), nudge.month().toString(), nudge.others());
        }
    }

    @GET
    public List<HintJson> mine() {
        return desk.mine().stream().map(HintJson::of).toList();
    }

    /** Puts it away. */
    @DELETE
    @Path("{id}")
    public void putAway(@PathParam("id") long id) {
        desk.putAway(id);
    }
}
