package aidas.recovery.words.rest;

import aidas.recovery.words.AlertDesk;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Customers' words that somebody must look at. */
@Path("v1/recovery/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AlertsResource {

    @Inject AlertDesk desk;

    /** What was done about it; may be absent. */
    public record NoteJson(String note) {}

    /** Which word meant no harm, and in which turn of phrase. */
    public record FalseAlarmJson(Long word, String phrase) {}

    /**
     * @param state {@code open} or {@code settled}; absent for those that are open
     * @param before the key of the last one of the page before
     */
    @GET
    public List<AlertJson> all(
            @QueryParam("state") String state, @QueryParam("before") Long before) {
        if (state != null && !state.equals("open") && !state.equals("settled")) {
            throw new Refused("state", "open or settled");
        }
        return desk.list(!"settled".equals(state), before).stream().map(AlertJson::of).toList();
    }

    @GET
    @Path("{id}")
    public AlertJson one(@PathParam("id") long id) {
        return AlertJson.of(desk.one(id));
    }

    @POST
    @Path("{id}/acknowledgement")
    public void acknowledge(@PathParam("id") long id, @NotNull NoteJson body) {
        desk.acknowledge(id, body.note());
    }

    @POST
    @Path("{id}/false-alarms")
    public void falseAlarm(@PathParam("id") long id, @NotNull FalseAlarmJson body) {
        if (body.word() == null) {
            throw new Refused("word", "the key of a word");
        }
        desk.falseAlarm(id, body.word(), body.phrase());
    }
}
